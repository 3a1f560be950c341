using System.Collections.Immutable;
using Antlr4.Runtime;
using PlanDsl.Fuzz;
using PlanDsl.Fuzz.Inputs;
using PlanDsl.Grammar;
using PlanDsl.Syntax.Lowering;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>The hand-written scanner gives the tokens of the lexer grammar: all of them, on any text.</summary>
public sealed class ScannerTests
{
    public static TheoryData<string> Plans => [.. Samples.AllPlans];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Agrees_with_the_grammar_on_plans(string path) => Check(Samples.Read(path).Source.Text);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF方案 甲：乙 {\n}")]
    [InlineData("方案 𠀀𪛖：𠀀 { // 𠀀\r\n} ｝")]
    [InlineData("a \uD840：b\uDC00\0")]
    [InlineData("引言 \"\"\"一\r二”””\r三 “““\r\"\"\"")]
    [InlineData("引言 “““ // 说明\n　　 ＂＂＂ ／／ 完\n}")]
    [InlineData("引言 \"\"\"\n正文\n  }\n要求 甲：乙 \"\"\"\n丙\n丁 \"\"\"\n")]
    [InlineData("句：{a：b}{ \n：{{{\n、}{\n}}")]
    [InlineData("注：a\"\"\"\"\n\"\"\"\" \"\"\"\n\"\"\"\"\"\"")]
    [InlineData("导入：https://a/b //c\n/ 任务/／x：//")]
    public void Agrees_with_the_grammar(string text) => Check(text);

    [Fact]
    public void Agrees_with_the_grammar_on_soup() => Assert.Null(
        FuzzRun.Check(600, static index => InputTexts.Soup(FuzzRun.RandomOf(1, index)), Check));

    [Fact]
    public void Agrees_with_the_grammar_on_broken_plans()
    {
        ImmutableArray<string> plans = [Samples.Read("tests/cases/valid/whole-plan.plan").Source.Text];
        Assert.Null(FuzzRun.Check(
            60, index => InputTexts.Broken(plans, 0, FuzzRun.RandomOf(1, index)), Check));
    }

    private static void Check(string text)
    {
        var specified = new SpecificationLexer(text).GetAllTokens().Select(Describe);
        var scanned = new PlanScanner(text).ReadAll().SkipLast(1).Select(Describe);
        Assert.Equal(specified, scanned);
    }

    private static string Describe(IToken token) =>
        $"{PlanLexer.DefaultVocabulary.GetSymbolicName(token.Type)} {token.StartIndex}..{token.StopIndex} "
        + $"{token.Line}:{token.Column} #{token.Channel} {token.Text}";
}
