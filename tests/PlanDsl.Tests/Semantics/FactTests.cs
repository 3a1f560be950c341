using PlanDsl.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>What a plan declares for its prose: targets, short names, bases; as the introduction prints them.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("比例 ≥ 20%", "AtLeast 20% “不低于20%”")]
    [InlineData("比例 >= 20%", "AtLeast 20% “不低于20%”")]
    [InlineData("样品 ≥ 1000个", "AtLeast 1000个 “不少于1000个”")]
    [InlineData("样品 1000个以上", "AtLeast 1000个 “1000个以上”")]
    [InlineData("家数 达 15家以上", "AtLeast 15家 “达15家以上”")]
    [InlineData("合格率 稳定在 97.5%以上", "AtLeast 97.5% “稳定在97.5%以上”")]
    [InlineData("投诉率 稳定在 3%以下", "AtMost 3% “稳定在3%以下”")]
    [InlineData("投诉率 ≤ 3%", "AtMost 3% “不超过3%”")]
    [InlineData("抽查比例为5%", "Exactly 5% “为5%”")]
    [InlineData("比例 > 5%", "MoreThan 5% “超过5%”")]
    [InlineData("检查 至少 每季度1次", "AtLeast 1次 每季度 “每季度至少1次”")]
    [InlineData("检查 ≥ 1次 每月", "AtLeast 1次 每月 “每月不少于1次”")]
    [InlineData("达到良好的比例 ≥ 80%；力争", "AtLeast 80% “力争不低于80%”")]
    [InlineData("队伍 ≥ 1‰；原则上；基数 常住人口", "AtLeast 1‰ “原则上不低于常住人口的1‰”")]
    public void Reads_targets(string written, string expect)
    {
        var line = SmallPlan.Lines(SmallPlan.Bind($"指标 甲：{written}"), "指标");
        Assert.EndsWith(" " + expect, line);
    }

    [Theory]
    [InlineData("比例提高", "比例提高")]
    [InlineData("比例 ≥ 很高", "比例 ≥ 很高")]
    [InlineData("比例 ≥ 20% 左右", "比例 ≥ 20% 左右")]
    public void Says_which_target_it_cannot_read(string written, string expect)
    {
        var finding = Assert.Single(SmallPlan.BindWithFindings($"指标 甲：{written}").Findings);
        Assert.Equal("PLN2043", finding.Descriptor.Code);
        Assert.Equal(expect, finding.Location.Source.ToString(finding.Location.Span));
    }

    [Theory]
    [InlineData("简称 甲：《某某通知》", "{甲}，{甲}", "《某某通知》（以下简称《甲》），《甲》")]
    [InlineData("简称 甲：《某某通知》（某办〔2024〕1号）", "{甲}{甲}", "《某某通知》（某办〔2024〕1号，以下简称《甲》）《甲》")]
    [InlineData("简称 甲：某某领导小组", "{甲}，{甲}", "某某领导小组（以下简称“甲”），甲")]
    [InlineData("简称 甲：某某领导小组；印作 领导小组", "{甲}，{甲}", "某某领导小组（以下简称“领导小组”），领导小组")]
    [InlineData("简称 甲：某某平台；称 以下称甲", "{甲}，{甲}", "某某平台（以下称甲），甲")]
    [InlineData("简称 甲：乙库和丙库；印作 “两库”；称 统称“两库”", "{甲}，{甲}", "乙库和丙库（统称“两库”），两库")]
    [InlineData("依据：《甲法》\n依据 乙：《乙案》；文号 某发〔2024〕1号", "{依据}；{乙}", "《甲法》、《乙案》（某发〔2024〕1号）；《乙案》（某发〔2024〕1号）")]
    [InlineData("参照执行：甲局、各区", "{参照执行}", "甲局、各区")]
    public void Prose_cites_documents(string lines, string prose, string expect) =>
        Assert.Equal(expect, Introduction($"{lines}\n引言 \"\"\"\n{prose}\n\"\"\""));

    [Theory]
    [InlineData("范围 校：中小学、各区", "{校}", "中小学、各区")]
    [InlineData("范围 校：“小学，中学”；地区 各区，全市", "{校}（{校.地区}）", "小学，中学（各区、全市）")]
    [InlineData("范围 校：中学；期间 2023年度", "{校.期间}{校}", "2023年度中学")]
    [InlineData("范围 校：中小学；除 甲局、在建的", "{校}（{校.除}除外）", "中小学（甲局、在建的除外）")]
    [InlineData("章：一 {\n任务：二 {\n范围 校：中小学；期间 1月—3月、5月\n}\n}", "{校.期间}", "1月—3月、5月")]
    public void Prose_cites_scopes(string lines, string prose, string expect) => Assert.Equal(
        expect, Introduction($"行动期间：2024年1月—12月\n{lines}\n引言 \"\"\"\n{prose}\n\"\"\""));

    /// <summary>What a scope names and the registry knows is a body that the plan uses.</summary>
    [Fact]
    public void A_scope_names_bodies()
    {
        var scope = SmallPlan.Bind("范围：甲局、“乙局”、某校；地区 各区；除 甲委").Scopes.Single();
        Assert.Equal("甲局 各区 甲委", string.Join(' ', scope.Bodies.Select(static b => b.Printed)));
        Assert.Equal("甲局", scope.Bodies[2].Body!.ShortName);
        Assert.Equal("甲局、乙局、某校", string.Join('、', scope.Subjects));
    }

    [Theory]
    [InlineData("{甲.时限}", "2024年6月底前，到2024年底")]
    [InlineData("{甲.时限2}完成，{甲.时限1}过半", "到2024年底完成，2024年6月底前过半")]
    [InlineData("{乙.时限1}、{乙.期间}", "2024年6月底前、2024年3月—6月")]
    public void Prose_cites_deadlines_of_chapters_and_items(string prose, string expect) => Assert.Equal(
        expect,
        Introduction($$"""
            行动期间：2024年1月—12月
            章 乙：一 {
              期间：2024年3月—6月
              时限：2024年6月底前
              任务 甲：二 {
                时限：2024年6月底前；成果 过半
                时限：到2024年底
              }
            }
            引言 QQQ
            {{prose}}
            QQQ
            """.Replace("QQQ", "\"\"\"")));

    [Fact]
    public void A_short_name_is_introduced_once_in_the_text()
    {
        var plan = SmallPlan.Bind("""
            简称 甲：某某小组
            章：一 {
              条 QQQ
              {甲}
              QQQ
            }
            结语 QQQ
            {甲}
            QQQ
            """.Replace("QQQ", "\"\"\""));
        Assert.Equal("某某小组（以下简称“甲”）", Text(plan.AllItems.Single().Content[0]));
        Assert.Equal("甲", plan.Closing!.Paragraphs[0].Text);
        Assert.Equal(2, plan.ShortNames.Single().Citations);
    }

    [Theory]
    [InlineData("《某某\n  通知》", "PLN3051")]
    [InlineData("{甲}", "")]
    public void A_full_name_written_by_hand_is_found(string prose, string expect)
    {
        var plan = SmallPlan.Bind(
            $"简称 甲：《某某通知》\n引言 \"\"\"\n据{{甲}}。\n\"\"\"\n结语 \"\"\"\n照{prose}办。\n\"\"\"");
        var found = Validator.Validate(plan).Select(static d => d.Descriptor.Code);
        Assert.Equal(expect, string.Join('|', found.Where(static c => c == "PLN3051")));
    }

    private static string Introduction(string entries) =>
        SmallPlan.Bind(entries).Introduction!.Paragraphs[0].Text;

    private static string Text(ContentSymbol content) => ((ParagraphsSymbol)content).Text.Paragraphs[0].Text;
}
