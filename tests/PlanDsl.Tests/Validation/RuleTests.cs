using PlanDsl.Syntax;
using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>What rules find beyond the samples, and where. Expected: code and the text it points at.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("为落实《甲条例，\n制定方案。", "PLN4002 《")]
    [InlineData("见附件（表1)。", "PLN4002 )")]
    [InlineData("印发《甲方案（2019—2021年》。", "PLN4002 （")]
    [InlineData("APP(iOS)和网站", "")]
    [InlineData("执行(2012)版", "PLN4003 (|PLN4003 )")]
    [InlineData("1)甲，2)乙。", "")]
    [InlineData("照印\\{一个括号", "")]
    [InlineData("定于8:30，执行GB/T 9704(2012)。", "")]
    [InlineData("如:“甲”,和《乙》;", "PLN4003 :|PLN4003 ,|PLN4003 ;")]
    [InlineData("见 https://example.cn/a,b 和 APP (iOS)。", "")]
    public void Finds_marks_in_prose(string prose, string expect) =>
        Check($"引言 \"\"\"\n{prose}\n\"\"\"", "PLN4", expect);

    [Theory]
    [InlineData("章：任务；{X\n任务：乙。{X\n条：丙\n}\n}", "PLN4001 ；|PLN4001 。")]
    [InlineData("章：任务 {X\n要求：这是一句话，自成一段。\n}", "")]
    [InlineData("章：任务 {X\n要求：后面接着正文。 '''\n正文。\n'''\n}", "")]
    [InlineData("章：“任务。” {X\n}", "PLN4001 。")]
    [InlineData("章：任务(试行) {X\n}", "PLN4003 (|PLN4003 )")]
    public void Finds_marks_in_headings(string entries, string expect) =>
        Check(entries.Replace("{X", " {").Replace("'''", "\"\"\""), "PLN4", expect);

    [Theory]
    [InlineData("万元", "元", "")]
    [InlineData("万元", "万元", "")]
    [InlineData("件", "批次", "")]
    [InlineData("万件", "件", "")]
    [InlineData("万吨", "吨", "")]
    [InlineData("件", "元", "PLN3015")]
    [InlineData("吨", "公斤", "PLN3015")]
    [InlineData("%", "件", "PLN3015")]
    public void Compares_like_with_like(string left, string right, string expect)
    {
        var found = Find(
            $"统计表 表1：表 {{\n字段 甲：甲；单位 {left}\n字段 乙：乙；单位 {right}\n审核 比：甲 ≤ 乙\n}}", "PLN3015");
        Assert.Equal(expect, string.Join('|', found.Select(static d => d.Descriptor.Code)));
    }

    /// <summary>Rules of a form with the figures 甲 乙 丙 (whole) and 小 (two digits); each ends with ；.</summary>
    [Theory]
    [InlineData("甲 ≤ 乙；乙 ≤ 甲", "")]
    [InlineData("甲 ≤ 乙；甲 ≥ 乙；甲 = 乙", "PLN3130 甲 ≤ 乙|PLN3130 甲 ≥ 乙")]
    [InlineData("甲 < 乙；乙 < 丙；丙 < 甲", "PLN3088 丙 < 甲")]
    [InlineData("甲 < 乙；乙 < 丙；丙 ≤ 甲 + 2", "")]
    [InlineData("甲 < 乙；乙 < 丙；丙 ≤ 甲 + 1", "PLN3088 丙 ≤ 甲 + 1")]
    [InlineData("0 < 小 且 小 < 1", "")]
    [InlineData("0 < 甲 且 甲 < 1", "PLN3088 0 < 甲 且 甲 < 1")]
    [InlineData("甲 × 2 = 乙 × 2 + 1", "PLN3088 甲 × 2 = 乙 × 2 + 1")]
    [InlineData("小 × 2 = 乙 × 2 + 1", "")]
    [InlineData("若 甲 > 0 则 乙 > 0；若 乙 > 0 则 甲 > 0", "")]
    [InlineData("若 甲 > 0 则 乙 > 0；甲 > 0；乙 = 0", "PLN3088 乙 = 0")]
    [InlineData("甲 ≤ 乙；乙 ≤ 丙；甲 ≤ 丙", "")]
    [InlineData("甲 ≤ 乙；甲 ≤ 乙；缺项 报错", "")]
    [InlineData("甲 ≥ 0；缺项 报错", "")]
    [InlineData("甲 ÷ 乙 ≥ 0", "PLN3089 甲 ÷ 乙 ≥ 0")]
    [InlineData("甲 ÷ 乙 ≤ 1；甲 > 乙", "")]
    [InlineData("甲 × 乙 < 0", "PLN3088 甲 × 乙 < 0")]
    [InlineData("甲 − 乙 < 0", "")]
    [InlineData("甲 = 乙；容差 1；甲 = 乙 + 1", "PLN3130 甲 = 乙")]
    [InlineData("甲 = 乙；容差 1；甲 ≤ 乙", "")]
    [InlineData("甲 = 乙；容差 1；甲 = 乙 + 3", "PLN3088 甲 = 乙 + 3")]
    [InlineData("甲 < 乙；限 甲局；甲 > 乙；限 乙局", "")]
    [InlineData("四舍五入（小，0） ≥ 0", "PLN3089 四舍五入（小，0） ≥ 0")]
    [InlineData("四舍五入（小，0） > 小", "")]
    [InlineData("互斥（甲、乙）；同填（甲、乙）", "")]
    [InlineData("甲 ≠ 甲", "PLN3088 甲 ≠ 甲")]
    public void Knows_what_rules_leave(string rules, string expect)
    {
        var entries = new List<string>();
        foreach (var part in rules.Split('；'))
        {
            var isTerm = part.StartsWith("缺项", StringComparison.Ordinal)
                || part.StartsWith("容差", StringComparison.Ordinal) || part.StartsWith('限');
            if (isTerm)
            {
                entries[^1] += $"；{part}";
            }
            else
            {
                entries.Add($"审核 r{entries.Count}：{part}");
            }
        }

        var found = Find(
            "统计表 表1：表 {\n字段 甲：甲；单位 件\n字段 乙：乙；单位 件\n字段 丙：丙；单位 件\n字段 小：小；单位 件；2位小数\n"
                + string.Join('\n', entries) + "\n}", "PLN3")
            .Where(static d => d.Descriptor.Code is "PLN3088" or "PLN3089" or "PLN3130");
        Assert.Equal(expect, string.Join('|', found.Select(static d =>
            $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}")));
    }

    [Theory]
    [InlineData("编制：甲局\n引言 '''\n由乙局、丙局、各区负责。\n'''", "")]
    [InlineData("编制：甲局、乙局、丙局", "PLN3003 各区")]
    public void A_body_that_prose_names_is_used(string entries, string expect) =>
        Check(entries.Replace("'''", "\"\"\""), "PLN3003", expect);

    [Theory]
    [InlineData("甲局、乙局", "职责：甲局", "PLN3052 乙局")]
    [InlineData("甲局", "职责：甲局|职责：乙局", "PLN3053 乙局")]
    [InlineData("甲局", "职责：甲局 {|责任：牵头 甲局；配合 乙局、丙局|}", "")]
    [InlineData("甲局、丙局", "职责：甲局 {|条：专班 {|责任：乙局、丙局|}|}|职责：乙局 {|责任：乙局|}", "")]
    [InlineData("甲局、乙局", "职责：甲局 '''|负责检查，乙局协助。|'''", "")]
    [InlineData("甲局、乙局", "职责：甲局 {|条：会同乙局检查|}", "")]
    [InlineData("甲局、乙局", "角色：职责|职责：甲局|标签：督查 '''|由乙局督查。|'''", "")]
    [InlineData("甲局、乙局", "角色：职责|职责：甲局|条：督查 {|责任：牵头 乙局；配合 丙局|}", "")]
    public void Duties_and_tasks_name_the_same_bodies(string tasks, string duties, string expect) => Check(
        $"章：任务 {{\n任务：检查 {{\n责任：{tasks}\n}}\n}}\n章：分工 {{\n"
        + duties.Replace('|', '\n').Replace("'''", "\"\"\"") + "\n}", "PLN305", expect);

    [Theory]
    [InlineData("由市市场监菅局牵头，市公安局配合。", "PLN3102 市市场监菅局")]
    [InlineData("由市公安局、市市场监局、市教育局牵头。", "PLN3102 市市场监局")]
    [InlineData("市公按局负责查处。", "PLN3102 市公按局")]
    [InlineData("由市体育局、区公安局、公安局、市市场监督管理局牵头。", "")]
    [InlineData("由市市场监管局牵头，市财政局配合，各部门分工负责。", "")]
    public void Finds_misspelt_bodies_in_prose(string prose, string expect)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.plan", $$"""
            单位库 {
              单位 市市场监管局：某市市场监督管理局
              单位 市公安局
              单位 市教育局
            }
            方案 甲：乙 {
              引言 @@@
              {{prose}}
              @@@
            }
            """.Replace("@@@", "\"\"\"")));
        var found = Validator.Validate(PlanDsl.Semantics.Binder.Bind(tree, []).Model!)
            .Where(static d => d.Descriptor.Code == "PLN3102");
        Assert.Equal(expect, string.Join('|', found.Select(static d =>
            $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}")));
    }

    [Theory]
    [InlineData("PLN4003", "PLN4002")]
    [InlineData("PLN4002", "PLN4003")]
    [InlineData("PLN4001", "PLN4002|PLN4003|PLN3018")]
    public void Accepts_what_its_block_accepts(string code, string expect)
    {
        var plan = SmallPlan.Bind(
            $"编制：甲局、乙局、丙局、各区\n章：工作 {{\n容许 {code}：理由\n\"\"\"\n甲,乙（丙\n\"\"\"\n}}");
        var left = Acceptance.Apply(plan, Validator.Validate(plan));
        Assert.Equal(expect, string.Join('|', left.Select(static d => d.Descriptor.Code)));
    }

    [Fact]
    public void A_fix_takes_away_what_it_was_made_for()
    {
        const string Entries = "编制：甲委、乙局、丙局、各区\n章：“任务。” {\n\"\"\"\n甲,乙。\n\"\"\"\n}";
        var found = Find(Entries, "PLN");
        Assert.Equal(["PLN3004", "PLN4001", "PLN4003"], found.Select(static d => d.Descriptor.Code).Order());
        var text = found[0].Location.Source.Text;
        foreach (var change in found.SelectMany(static d => d.Fix).OrderByDescending(static c => c.Span.Start))
        {
            text = text.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        }

        Assert.Contains("编制：甲局、乙局、丙局、各区\n章：“任务” {\n\"\"\"\n甲，乙。\n\"\"\"\n}", text);
    }

    private static void Check(string entries, string codes, string expect) =>
        Assert.Equal(expect, string.Join('|', Find(entries, codes).Select(static d =>
            $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}")));

    private static List<Diagnostic> Find(string entries, string codes) =>
        [.. Validator.Validate(SmallPlan.Bind(entries))
            .Where(d => d.Descriptor.Code.StartsWith(codes, StringComparison.Ordinal))];
}
