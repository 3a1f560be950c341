using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;
using PlanDsl.Tests.Semantics;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>
/// What content prints in the notice: the paragraphs below the title, a line each, without the roles of their runs.
/// In the plans | ends a line and ''' is a fence.
/// </summary>
public sealed class ContentTextTests
{
    [Theory]
    [InlineData("条：甲 '''|文。|'''", "（一）甲。文。")]
    [InlineData("条：甲；另起 '''|文。|'''", "（一）甲|文。")]
    [InlineData("条：甲；接排", "（一）甲。")]
    [InlineData("标签：种子 '''|文。|'''", "种子：文。")]
    [InlineData("标签：不留死角。 '''|文。|'''", "不留死角。文。")]
    [InlineData("标签：种子；另起 '''|文。|'''", "种子：|文。")]
    [InlineData("职责：甲局，乙局 '''|负责。|'''", "甲局，乙局：负责。")]
    [InlineData("职责：甲局；编号 '''|负责。|'''", "（一）甲局：负责。")]
    [InlineData("条 '''|一。||二。|'''", "（一）一。|二。")]
    [InlineData("条：甲；句内 {|条：乙|}|条：丙", "（一）丙")]
    [InlineData("条：甲 {|领导小组 组：小组 {|印作：句内|组长：某人|}|'''|文。|'''|}", "（一）甲。文。")]
    [InlineData("条：甲 {|阶段：乙；2016年5月；句内|措施：文。|}", "（一）甲。文。")]
    [InlineData("条：甲 {|领导小组 组：小组 {|印作：职务|办公室：甲局、乙局|}|}", "（一）甲|小组办公室设在甲局、乙局。")]
    public void Prints_items(string entries, string expect) => Check(entries, expect);

    [Theory]
    [InlineData("条：甲 {|'''|文。|'''|责任：甲局|措施 {|'''|再。|'''|责任：乙局|}|}", "（一）甲。文。（甲局）再。（乙局）")]
    [InlineData("条：甲 {|责任：甲局|措施：一。 {|责任：乙局|}|措施：二。|}", "（一）甲。一。（乙局）二。（甲局）")]
    [InlineData("条：甲 {|措施：一。|措施：；另起 {|'''|二。|'''|责任：乙局|}|}", "（一）甲。一。|二。（乙局）")]
    [InlineData("条：甲；另起 {|措施：一。|措施：二。|}", "（一）甲|一。二。")]
    [InlineData("条 {|措施：一。|条：乙|}", "（一）一。|1.乙")]
    [InlineData("措施：一。 {|责任：甲局|}|措施：二。", "一。（甲局）二。")]
    [InlineData("条：甲 {|措施：一。 {|期间：2016年5-11月|}|措施：二。 {|期间：2016年5月|}|}", "（一）甲。一。（2016年5-11月）二。（2016年5月）")]
    [InlineData("条：甲 {|期间：2016年5月|责任：甲局|}", "（一）甲（2016年5月）（甲局）")]
    [InlineData("条：甲 {|期间：2016年5月；句内|}", "（一）甲")]
    [InlineData("阶段：甲；2016年5月", "（一）甲（2016年5月）")]
    [InlineData("阶段：甲(2016年5月)", "（一）甲(2016年5月)")]
    [InlineData("阶段：甲（2016年5月）；接排", "（一）甲（2016年5月）。")]
    public void Measures_run_on(string entries, string expect) => Check(entries, expect);

    /// <summary>A task on one line prints and means what its long form does.</summary>
    [Theory]
    [InlineData("任务：登记，核查。；责任 甲局", "任务 {|'''|登记，核查。|'''|责任：甲局|}")]
    [InlineData("任务：登记；核查。；责任 甲局", "任务 {|'''|登记；核查。|'''|责任：甲局|}")]
    [InlineData("任务：登记；；责任 甲局", "任务 {|'''|登记；|'''|责任：甲局|}")]
    [InlineData("任务：“登记。”；责任 甲局", "任务 {|'''|登记。|'''|责任：甲局|}")]
    [InlineData("要求：按{方案}登记。；责任 甲局", "要求 {|'''|按{方案}登记。|'''|责任：甲局|}")]
    [InlineData("条：登记。", "条 '''|登记。|'''")]
    [InlineData("条：登记。 {|责任：甲局|期间：2016年5月|}", "条 {|'''|登记。|'''|责任：甲局|期间：2016年5月|}")]
    [InlineData("任务：登记；责任 甲局", "任务：登记 {|责任：甲局|}")]
    [InlineData("任务：登记；责任 牵头 甲局；配合 乙局；按职责分工负责", "任务：登记 {|责任：牵头 甲局；配合 乙局；按职责分工负责|}")]
    [InlineData("任务：登记；牵头 甲局；配合 乙局；另起", "任务：登记；另起 {|责任：牵头 甲局；配合 乙局|}")]
    [InlineData("任务：登记；责任 甲局 '''|逐户。|'''", "任务：登记 {|'''|逐户。|'''|责任：甲局|}")]
    [InlineData(
        "时限印作：括注|任务：登记。；责任 甲局；时限 2016年4月底前；成果 见底；时限 长期坚持",
        "时限印作：括注|任务 {|'''|登记。|'''|责任：甲局|时限：2016年4月底前；成果 见底|时限：长期坚持|}")]
    [InlineData("措施：登记；核查。；责任 甲局", "措施 {|'''|登记；核查。|'''|责任：甲局|}")]
    [InlineData("职责：甲局：负责登记；负责核查。", "职责：甲局 '''|负责登记；负责核查。|'''")]
    [InlineData("职责：甲局，乙局；编号：负责核查。", "职责：甲局，乙局；编号 '''|负责核查。|'''")]
    [InlineData("阶段：动员；2016年5月；责任 甲局", "阶段：动员；2016年5月 {|责任：甲局|}")]
    public void One_line_is_as_good_as_a_block(string line, string block)
    {
        Assert.Equal(Printed($"章：章 {{|{block}|}}"), Printed($"章：章 {{|{line}|}}"));
        Assert.Equal(Meant($"章：章 {{|{block}|}}"), Meant($"章：章 {{|{line}|}}"));
    }

    /// <summary>What ends like a sentence and holds text or says where its heading stands is a heading.</summary>
    [Theory]
    [InlineData("条：甲。 {|条：乙|}", "（一）甲。|1.乙")]
    [InlineData("条：甲。；接排", "（一）甲。")]
    [InlineData("条：甲。 '''|文。|'''", "（一）甲。文。")]
    public void A_heading_may_end_with_a_stop(string entries, string expect)
    {
        Check(entries, expect);
        Assert.Equal("甲。", Bind($"章：章 {{|{entries}|}}").AllItems.First().Title);
    }

    [Theory]
    [InlineData("任务：登记；另启；责任 甲局", "PLN2010")]
    [InlineData("任务：登记；责任", "PLN2018")]
    [InlineData("任务：登记；责任 甲局 {|责任：乙局|}", "PLN2018")]
    [InlineData("任务：登记；责任 甲局；另起；责任 乙局", "PLN2018")]
    [InlineData("任务：登记；责任 甲局；2016年4月底前", "PLN2046")]
    [InlineData("任务：登记；责任 甲局牵头，乙局配合", "PLN2045")]
    [InlineData("职责：甲局：负责登记；编好", "PLN2010")]
    [InlineData("职责：甲所：负责登记。", "PLN2003")]
    [InlineData("章：乙；责任 甲局 {|}", "PLN2010")]
    public void What_is_wrong_on_the_line_is_found(string line, string code)
    {
        var entries = line.StartsWith('章') ? line : $"章：章 {{|{line}|}}";
        var (_, findings) = SmallPlan.BindWithFindings(Lines(entries));
        Assert.Equal(code, Assert.Single(findings).Descriptor.Code);
    }

    [Theory]
    [InlineData("责任：牵头 甲局；会同 乙局、丙局", "（甲局牵头，会同乙局、丙局）")]
    [InlineData("责任：甲局、乙局等；按职责分工负责", "（甲局、乙局等按职责分工负责）")]
    [InlineData("责任：牵头 甲局；配合 乙局等有关部门", "（甲局牵头，乙局等有关部门配合）")]
    [InlineData("责任：主办 甲局；协办 乙局；督导 丙局", "（甲局主办，乙局协办，丙局督导）")]
    [InlineData("责任：“包保领导” 甲局；“责任科室” 乙局", "（包保领导：甲局，责任科室：乙局）")]
    [InlineData("责任印作：独立行|责任：会同 甲局；“责任科室” 乙局等", "|会同单位：甲局|责任科室：乙局等")]
    [InlineData("责任印作：括注；首位牵头|责任：甲局、乙局", "（甲局、乙局；列第一位者为牵头单位，下同）")]
    [InlineData("责任印作：括注；首位牵头|责任：甲局、乙局；按职责分工负责", "（甲局、乙局按职责分工负责；列第一位者为牵头单位，下同）")]
    [InlineData("责任印作：括注；首位牵头|责任：甲局、乙局；列第一位者为牵头单位，下同", "（甲局、乙局，列第一位者为牵头单位，下同）")]
    [InlineData("责任印作：括注；首位牵头|责任：甲局", "（甲局）")]
    [InlineData("责任印作：独立行；首位牵头|责任：甲局、乙局", "|责任单位：甲局、乙局（列第一位者为牵头单位，下同）")]
    public void Prints_who_is_responsible(string lines, string expect) =>
        Check($"条：甲 {{|{lines}|}}", "（一）甲" + expect);

    [Fact]
    public void The_reader_is_told_once_that_the_first_leads() => CheckPlan(
        "责任印作：括注；首位牵头|章：一 {|任务：甲 {|责任：甲局、乙局|}|任务：丙 {|责任：乙局、丙局|}|生成：职责分工|生成：任务分工表|}",
        "一、一|（一）甲（甲局、乙局；列第一位者为牵头单位，下同）|（二）丙（乙局、丙局）|甲局：牵头甲。|乙局：负责甲；牵头丙。|丙局：负责丙。|");

    [Theory]
    [InlineData("分级：1、 （1）|条：甲 {|条：乙|}", "1、甲|（1）乙")]
    [InlineData("分级：(一) 1.；连续 2|条：甲 {|条：乙|}|条：丙 {|条：丁|}", "(一)甲|1.乙|(二)丙|2.丁")]
    [InlineData("分级：01.|条：甲 {|条：乙|}", "01.甲|（1）乙")]
    [InlineData("分级：第一条 •|条：甲 {|条：乙|条：丙|}", "第一条甲|•乙|•丙")]
    [InlineData("分级：无 A.|条：甲 {|条：乙|条：丙|}", "甲|A.乙|B.丙")]
    [InlineData("条：甲|条：乙 {|编号：（五）|}|条：丙", "（一）甲|（五）乙|（六）丙")]
    [InlineData("条：甲|条：乙 {|编号：无|}|条：丙", "（一）甲|乙|（二）丙")]
    [InlineData("分级：1.|条：甲 {|编号：“18. ”|}|条：乙", "18. 甲|19.乙")]
    public void Numbers_as_the_levels_say(string entries, string expect) => Check(entries, expect);

    [Fact]
    public void Neighbouring_levels_differ()
    {
        var plan = SmallPlan.Bind($"章：章 {{\n{Nest(9)}\n}}");
        var numbers = plan.AllItems.Select(static i => i.Number).ToList();
        Assert.Equal(["（一）", "1.", "（1）", "①", "1)", "A.", "a.", "1)", "A."], numbers);
    }

    [Theory]
    [InlineData("责任：牵头 甲局；“督办” 乙局；按职责分工负责", "（一）甲（甲局牵头，乙局督办，按职责分工负责）")]
    [InlineData("责任：甲局、乙局，各区", "（一）甲（甲局、乙局，各区）")]
    [InlineData("责任：责任 甲局；配合 乙局", "（一）甲（责任单位：甲局，乙局配合）")]
    [InlineData("责任印作：不印|责任：甲局", "（一）甲")]
    [InlineData("责任印作：括注；标签 责任处室|责任：甲局；配合 乙局", "（一）甲（责任处室：甲局；配合单位：乙局）")]
    [InlineData("责任印作：独立行|责任：牵头 甲局；乙局；按职责分工负责", "（一）甲|牵头单位：甲局|责任单位：乙局（按职责分工负责）")]
    [InlineData("责任印作：独立行|时限印作：不印|责任：甲局|时限：2024年6月底前", "（一）甲|责任单位：甲局")]
    [InlineData("责任印作：独立行|责任：甲局|时限：2024年6月底前", "（一）甲|责任单位：甲局|完成时限：2024年6月底前")]
    [InlineData("时限印作：括注|责任：甲局|时限：2024年6月底前", "（一）甲（甲局，2024年6月底前完成）")]
    [InlineData("时限印作：括注|时限：2024年6月底前；情形 移交的|时限：长期坚持", "（一）甲（移交的2024年6月底前完成，并长期坚持）")]
    [InlineData("责任：甲局|时限：2024年6月底前", "（一）甲（甲局）")]
    public void Prints_responsibility(string lines, string expect) => Check($"条：甲 {{|{lines}|}}", expect);

    [Theory]
    [InlineData("章：甲；接排 {|'''|文。|'''|}", "一、甲。文。")]
    [InlineData("分级：第一章 第一条|章：甲 {|条：乙|}", "第一章甲|第一条乙")]
    [InlineData("分级：一、 （一）；连续 2|章：甲 {|条：子|}|章：乙 {|条：丑|}", "一、甲|（一）子|二、乙|（二）丑")]
    [InlineData("照录：理由 '''|(略).||  完{无}|'''|章：甲 {|}", "(略).||  完{无}|一、甲")]
    [InlineData("章：甲 {|}|照录：理由 '''|落款|'''", "一、甲|落款")]
    public void Prints_chapters(string entries, string expect) => CheckPlan(entries, expect);

    [Theory]
    [InlineData("条 乙：乙", "{乙}", "乙")]
    [InlineData("条 乙：乙 {|责任：牵头 甲局；配合 乙局|}", "{乙.责任}，{乙.牵头}", "甲局牵头，乙局配合，甲局")]
    [InlineData("条：甲 {|条 乙：乙|}", "见{乙.编号}", "见一、（二）1")]
    [InlineData("阶段 乙：动员；2024年3月；句内", "{乙.期间}为{乙}", "2024年3月为动员")]
    public void Prose_cites_items(string item, string prose, string expect)
    {
        var plan = Bind($"章：章 {{|条 '''|{prose}|'''|{item}|}}");
        var text = ((ParagraphsSymbol)plan.AllItems.First().Content[0]).Text.Paragraphs[0].Text;
        Assert.Equal(expect, text);
    }

    private static string Nest(int depth) => depth == 0 ? string.Empty : $"条：甲 {{\n{Nest(depth - 1)}\n}}";

    private static void Check(string entries, string expect) => CheckPlan($"章：章 {{|{entries}|}}", "一、章|" + expect);

    private static void CheckPlan(string entries, string expect) => Assert.Equal(expect, Printed(entries));

    private static string Printed(string entries)
    {
        var plan = Bind(entries);
        var blocks = DocumentBuilder.Build(plan, FormBuilder.Build(plan)).Sections[0].Blocks.Skip(2);
        var lines = blocks.Select(static b =>
            b is ParagraphBlock p ? string.Concat(p.Runs.Select(static r => r.Text)) : string.Empty);
        return string.Join('|', lines);
    }

    private static string Meant(string entries) => ModelPrinter.Print(Bind(entries));

    private static PlanModel Bind(string entries) => SmallPlan.Bind(Lines(entries));

    private static string Lines(string entries) => entries.Replace('|', '\n').Replace("'''", "\"\"\"");
}
