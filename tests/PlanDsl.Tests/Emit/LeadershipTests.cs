using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;
using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>Leading groups: name and post apart, in the author's order, in each form of print. | ends a line.</summary>
public sealed class LeadershipTests
{
    [Theory]
    [InlineData("名单", "组　长：市政府副市长　许某某|副组长：林某某　局长|王某（副局长）|成　员：甲局")]
    [InlineData("句", "市政府副市长许某某任组长，林某某局长、王某（副局长）任副组长，甲局为成员。")]
    [InlineData("职务", "组长由市政府副市长许某某担任，副组长由局长、副局长担任，成员单位为甲局。")]
    public void Prints_name_and_post_in_the_authors_order(string form, string expect) => Check(
        $"印作：{form}|组长：市政府副市长 许某某|副组长：林某某 局长、王某（副局长）|成员：甲局",
        expect);

    [Theory]
    [InlineData("清风行动工作专班", "工作专班")]
    [InlineData("清风行动专班", "专班")]
    [InlineData("清风行动工作组", "工作组")]
    [InlineData("清风行动指挥部", "指挥部")]
    [InlineData("清风行动联席会议", "联席会议")]
    [InlineData("清风行动工作领导小组", "工作领导小组")]
    [InlineData("“清风+”领导小组（以下称小组）", "领导小组")]
    [InlineData("督查组", "督查组")]
    public void A_group_is_called_what_it_is(string name, string kind) =>
        Check("印作：职务|办公室：甲局", $"{kind}办公室设在甲局。", name);

    [Theory]
    [InlineData("名单", "总指挥：许某某　副市长|指挥长：林某某　局长|成员单位：甲局")]
    [InlineData("句", "许某某副市长任总指挥，林某某局长任指挥长，甲局为成员单位。")]
    [InlineData("职务", "总指挥由副市长担任，指挥长由局长担任，成员单位为甲局。")]
    public void A_role_is_called_what_its_line_says(string form, string expect) => Check(
        $"印作：{form}|组长：许某某 副市长；标签 总指挥|组长：林某某 局长；标签 指挥长|成员：甲局；标签 成员单位",
        expect,
        "指挥部");

    [Theory]
    [InlineData("许某某 副市长", "许某某｜副市长")]
    [InlineData("副市长 许某某", "许某某｜副市长 PostFirst")]
    [InlineData("许某某（副市长）", "许某某｜副市长 PostInBrackets")]
    [InlineData("甲局局长 李建国", "李建国｜甲局局长 PostFirst ［甲局］")]
    [InlineData("甲局 许××", "许××｜甲局 PostFirst ［甲局］")]
    [InlineData("“副市长、甲局局长” 许某某", "许某某｜副市长、甲局局长 PostFirst ［甲局］")]
    [InlineData("许某某 党组成员、副局长（主持工作）", "许某某｜党组成员、副局长（主持工作）")]
    [InlineData("许某某", "许某某｜")]
    [InlineData("许某某 局长、林某某", "许某某｜局长|林某某｜")]
    [InlineData("甲局局长", "｜甲局局长 ［甲局］")]
    [InlineData("常务副市长", "｜常务副市长")]
    [InlineData("安全处处长", "｜安全处处长")]
    [InlineData("各科室负责人", "｜各科室负责人")]
    public void Keeps_name_and_post_apart(string written, string expect) => Assert.Equal(
        string.Join('|', expect.Split('|').Select(static l => "组长 " + l)),
        SmallPlan.Lines(Bind($"组长：{written}"), "组长").Replace('\n', '|'));

    [Theory]
    [InlineData("组长：副市长许某某", "PLN2047", "副市长 许某某")]
    [InlineData("组长：许某某副市长", "PLN2047", "许某某 副市长")]
    [InlineData("组长：许某某 林某", "PLN2047", "许某某、林某")]
    [InlineData("组长：党组成员 副局长", "PLN2047", "")]
    [InlineData("组长：副市长、甲局局长 许某某", "PLN2047", "")]
    [InlineData("成员：甲局“全体”", "PLN2003", "")]
    [InlineData("成员：丁局", "PLN2003", "")]
    public void Says_what_is_not_clear(string line, string code, string mended)
    {
        var (_, findings) = SmallPlan.BindWithFindings($"领导小组 组：小组 {{\n{line}\n}}");
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Descriptor.Code);
        Assert.Equal(mended, string.Concat(finding.Fix.Select(static c => c.NewText)));
    }

    [Fact]
    public void A_body_in_a_post_is_used() => Assert.DoesNotContain(
        Validator.Validate(SmallPlan.Bind("""
            编制：甲局
            领导小组 组：小组 {
              组长：乙局局长
              成员：丙局科长 许某某、各区
            }
            """)),
        static d => d.Descriptor.Code == "PLN3003");

    private static void Check(string lines, string expect, string name = "小组")
    {
        var plan = Bind(lines, name);
        var blocks = DocumentBuilder.Build(plan, FormBuilder.Build(plan)).Sections[0].Blocks.OfType<ParagraphBlock>()
            .Skip(1);
        Assert.Equal(
            expect, string.Join('|', blocks.Select(static p => string.Concat(p.Runs.Select(static r => r.Text)))));
    }

    private static PlanModel Bind(string lines, string name = "小组") =>
        SmallPlan.Bind($"领导小组 组：{name} {{\n{lines.Replace('|', '\n')}\n}}");
}
