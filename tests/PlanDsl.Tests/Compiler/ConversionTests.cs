using PlanDsl.Compiler;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>fmt --keywords: the words of values change their language, and what the plan says stays.</summary>
public sealed class ConversionTests
{
    public static TheoryData<string> Plans => [.. Samples.ValidPlans];

    /// <summary>In either language, with what it imports, a plan gives the same model and the same findings.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void The_model_stays(string path)
    {
        var trees = PlanCompiler.Check(new FolderHost(Repository.Root), path).Trees;
        var before = Check(null);
        foreach (var language in (DisplayLanguage[])[DisplayLanguage.En, DisplayLanguage.Zh])
        {
            var after = Check(language);
            Assert.Equal(Print(before.Plan), Print(after.Plan));
            Assert.Equal(CodesOf(before), CodesOf(after));
        }

        Compilation Check(DisplayLanguage? language)
        {
            var host = new MemoryHost();
            foreach (var tree in trees)
            {
                host.With(tree.Source.Path, PlanFormatter.Format(tree, language));
            }

            return PlanCompiler.Check(host, path);
        }
    }

    [Theory]
    [InlineData("单位库 {\n单位 甲：甲局；又称 乙、丙\n}", "agency 甲：甲局；also 乙、丙")]
    [InlineData("方案 例：例 {\n状态：试行\n}", "status：trial")]
    [InlineData("方案 例：例 {\n章：甲 {\n角色：任务、职责\n}\n}", "role：tasks、duties")]
    [InlineData("方案 例：例 {\n章：甲 {\n责任：牵头 甲；配合：乙；“负责 丙”；按职责\n}\n}",
        "responsible：lead 甲；support：乙；“负责 丙”；按职责")]
    [InlineData("方案 例：例 {\n统计表 表1：表；英文 Table {\n备注：按组\n}\n}",
        "form 表1：表；name Table {\n    remarks：group")]
    [InlineData("方案 例：例 {\n统计表 表1：表 {\n字段 甲：甲；单位；兜底 是；单位 件；兜底；指 若 甲；小数 2；2位小数\n}\n}",
        "field 甲：甲；单位；兜底 是；unit 件；residual；means 若 甲；decimals 2；2-decimals")]
    [InlineData("方案 例：例 {\n统计表 表1：表 {\n审核 甲：若 甲 = 0 且 非 若干 = 1 则 合计（乙） = 或；核实\n}\n}",
        "rule 甲：if 甲 = 0 and not 若干 = 1 then sum（乙） = or；query")]
    [InlineData("方案 例：例 {\n统计表 表1：表 {\n句：共 {甲：件，2位小数}；单位 家\n}\n}", "sentence：共 {甲：件，2-decimals}；单位 家")]
    public void Words_of_values_change_their_language(string text, string expect) => Assert.Contains(
        expect, PlanFormatter.Format(Samples.Parse(text), DisplayLanguage.En), StringComparison.Ordinal);

    /// <summary>Without the conversion even a mixture stays as it is written.</summary>
    [Fact]
    public void Without_keywords_words_stay()
    {
        const string Text = "单位库 {\n  单位 甲：甲局；also 乙\n}\n";
        Assert.Equal(Text, PlanFormatter.Format(Samples.Parse(Text), null));
        Assert.Equal(
            Text.Replace("also", "又称", StringComparison.Ordinal),
            PlanFormatter.Format(Samples.Parse(Text), DisplayLanguage.Zh));
    }

    private static string Print(PlanModel? plan) => plan is null ? string.Empty : ModelPrinter.Print(plan);

    private static IEnumerable<string> CodesOf(Compilation result) =>
        result.Diagnostics.Select(static d => d.Descriptor.Code).Order(StringComparer.Ordinal)
            .Except([SyntaxDiagnostics.MixedKeywords.Code]);
}
