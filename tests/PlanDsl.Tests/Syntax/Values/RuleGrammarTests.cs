using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>Expected: every operation in brackets; ? and the rest after an error.</summary>
public sealed class RuleGrammarTests
{
    [Theory]
    [InlineData("甲 ≤ 乙", "(甲 LessOrEqual 乙)")]
    [InlineData("甲<=乙", "(甲 LessOrEqual 乙)")]
    [InlineData("甲 ＜＝ 乙", "(甲 LessOrEqual 乙)")]
    [InlineData("甲 ≦ 乙", "(甲 LessOrEqual 乙)")]
    [InlineData("甲 ＝ 乙", "(甲 Equal 乙)")]
    [InlineData("甲 == 乙", "(甲 Equal 乙)")]
    [InlineData("甲 <> 乙", "(甲 NotEqual 乙)")]
    [InlineData("甲 ≠ 乙", "(甲 NotEqual 乙)")]
    [InlineData("若 甲 大于 0 则 乙 不少于 1", "((甲 Greater 0) Implies (乙 GreaterOrEqual 1))")]
    [InlineData("甲 不超过 乙", "(甲 LessOrEqual 乙)")]
    [InlineData("甲 ＞ ０．５", "(甲 Greater 0.5)")]
    [InlineData("甲＋乙－丙=丁", "(((甲 Add 乙) Subtract 丙) Equal 丁)")]
    public void Reads_operators_of_any_width(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("甲 + 乙 × 丙 = 丁", "((甲 Add (乙 Multiply 丙)) Equal 丁)")]
    [InlineData("(甲 + 乙) ÷ 2 = 丁", "(((甲 Add 乙) Divide 2) Equal 丁)")]
    [InlineData("甲 = 0 或 乙 = 0 且 丙 = 0", "((甲 Equal 0) Or ((乙 Equal 0) And (丙 Equal 0)))")]
    [InlineData("（甲 = 0 或 乙 = 0） 且 丙 = 0", "(((甲 Equal 0) Or (乙 Equal 0)) And (丙 Equal 0))")]
    [InlineData("若 甲 = 0 或 丙 = 0 则 乙 = 0", "(((甲 Equal 0) Or (丙 Equal 0)) Implies (乙 Equal 0))")]
    [InlineData("若 甲 = 0，则 乙 = 0", "((甲 Equal 0) Implies (乙 Equal 0))")]
    [InlineData("若（甲 = 0）则（乙 = 0）", "((甲 Equal 0) Implies (乙 Equal 0))")]
    [InlineData("非 甲 = 0 且 乙 = 0", "(Not(甲 Equal 0) And (乙 Equal 0))")]
    [InlineData("非（甲 = 0 且 乙 = 0）", "Not((甲 Equal 0) And (乙 Equal 0))")]
    [InlineData("合计（主要违法行为） = 案件总数", "(Sum(主要违法行为) Equal 案件总数)")]
    [InlineData("if a = 0 then not b > 1 and c = 0", "((a Equal 0) Implies (Not(b Greater 1) And (c Equal 0)))")]
    [InlineData("sum(kinds) = total", "(Sum(kinds) Equal total)")]
    public void Binds_by_precedence(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("0 ≤ 甲 ≤ 乙", "[0 LessOrEqual 甲 LessOrEqual 乙]")]
    [InlineData("丙 > 甲 ≥ 乙 = 0", "[丙 Greater 甲 GreaterOrEqual 乙 Equal 0]")]
    [InlineData("甲 为空", "Blank(甲)")]
    [InlineData("非 甲 为空 且 乙 不为空", "(NotBlank(甲) And NotBlank(乙))")]
    [InlineData("甲 为零 或 乙 不为零", "((甲 Equal 0) Or (乙 NotEqual 0))")]
    [InlineData("a is-blank and b is-not-zero", "(Blank(a) And (b NotEqual 0))")]
    [InlineData("绝对值（甲 − 乙） ≤ 1", "(Absolute((甲 Subtract 乙)) LessOrEqual 1)")]
    [InlineData("四舍五入（甲 ÷ 乙，2） = 丙", "(Round((甲 Divide 乙), 2) Equal 丙)")]
    [InlineData("最大（甲、乙、丙） ≤ 丁", "(Maximum(甲, 乙, 丙) LessOrEqual 丁)")]
    [InlineData("min(a, b) ≥ 1", "(Minimum(a, b) GreaterOrEqual 1)")]
    [InlineData("互斥（甲、乙）", "Exclusive(甲, 乙)")]
    [InlineData("若 甲 > 0 则 同填（乙、丙）", "((甲 Greater 0) Implies Together(乙, 丙))")]
    [InlineData("至少一项（甲、乙）且 恰好一项（丙、丁）", "(Some(甲, 乙) And One(丙, 丁))")]
    [InlineData("条数（企业） ≤ 5", "(Count(企业) LessOrEqual 5)")]
    [InlineData("条数（企业：状态 = 关停 且 产能 > 0） ≤ 5",
        "(Count(企业: ((状态 Equal 关停) And (产能 Greater 0))) LessOrEqual 5)")]
    [InlineData("合计（企业.产能） ≥ 100", "(Sum(企业.产能) GreaterOrEqual 100)")]
    [InlineData("下级.合计（案件） = 案件", "(下级.Sum(案件) Equal 案件)")]
    [InlineData("行业 = “建材；水泥”", "(行业 Equal “建材；水泥”)")]
    [InlineData("甲 ÷ 乙 ≥ 95%", "((甲 Divide 乙) GreaterOrEqual 95%)")]
    [InlineData("甲 ≥ -5", "(甲 GreaterOrEqual (0 Subtract 5))")]
    public void Knows_what_can_be_said_of_figures(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("01≥02+03", "(01 GreaterOrEqual (02 Add 03))")]
    [InlineData("2行=(3+13)行", "(2行 Equal (3行 Add 13行))")]
    [InlineData("24行=(25+…+31)行", "(24行 Equal 25行…31行)")]
    [InlineData("24行＝（25＋26＋……＋31）行", "(24行 Equal (25行 Add 26行…31行))")]
    [InlineData("24 = 25+...+31", "(24 Equal 25…31)")]
    [InlineData("07:1 ≥ 07:2", "(07行1栏 GreaterOrEqual 07行2栏)")]
    [InlineData("07行1栏 ≥ 行07栏2", "(07行1栏 GreaterOrEqual 07行2栏)")]
    [InlineData("07row1col ≥ 1column", "(07行1栏 GreaterOrEqual 1栏)")]
    [InlineData("3栏=(1+2)栏", "(3栏 Equal (1栏 Add 2栏))")]
    [InlineData("合计（11..16） = 10", "(Sum(11…16) Equal 10)")]
    [InlineData("合计（11—16） = 10行", "(Sum(11…16) Equal 10行)")]
    [InlineData("合计（11～16、20） = 10行", "(Sum(11…16, 20) Equal 10行)")]
    [InlineData("合计（11至16） = 10行", "(Sum(11…16) Equal 10行)")]
    [InlineData("若（甲 = 0）则 01 = 0", "((甲 Equal 0) Implies (01 Equal 0))")]
    public void Reads_the_official_notation(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("2行=(3+13)行", "2row=(3+13)row")]
    [InlineData("07行1栏 不超过 上期.案件", "07row1col at-most previous.案件")]
    [InlineData("下级.合计（案件） 为零", "below.sum（案件） is-zero")]
    [InlineData("合计 ≥ 条数 且 条数（企业：合计 = 0） ≥ 1", "合计 ≥ 条数 and count（企业：合计 = 0） ≥ 1")]
    [InlineData("行业 = “条数（且）” 或 甲 为空", "行业 = “条数（且）” or 甲 is-blank")]
    [InlineData("95% 不超过 甲", "95% at-most 甲")]
    public void Words_are_spelt_in_either_language(string zh, string en)
    {
        Assert.Equal(en, RuleWords.Spell(zh, PlanDsl.Syntax.DisplayLanguage.En));
        Assert.Equal(zh, RuleWords.Spell(en, PlanDsl.Syntax.DisplayLanguage.Zh));
    }

    [Theory]
    [InlineData("非法案件 ≤ 案件总数", "(非法案件 LessOrEqual 案件总数)")]
    [InlineData("非 非法案件 = 0", "Not(非法案件 Equal 0)")]
    [InlineData("若干 = 则例", "(若干 Equal 则例)")]
    [InlineData("若 若干 = 0 则 则例 = 0", "((若干 Equal 0) Implies (则例 Equal 0))")]
    [InlineData("合计数 = 甲", "(合计数 Equal 甲)")]
    [InlineData("甲 = 0 且 且慢 = 0 或 或然 = 0", "(((甲 Equal 0) And (且慢 Equal 0)) Or (或然 Equal 0))")]
    [InlineData("nothing = orders + iffy", "(nothing Equal (orders Add iffy))")]
    [InlineData("12345热线 ≥ 2020年案件", "(12345热线 GreaterOrEqual 2020年案件)")]
    [InlineData("表1.甲_乙 = 𠀀数", "(表1.甲_乙 Equal 𠀀数)")]
    public void Knows_names_that_hold_reserved_characters(string text, string expect) => Check(text, expect);

    [Theory]
    [InlineData("甲 ≤ ", "?≤")]
    [InlineData("甲 ≤ 乙 丙", "?丙")]
    [InlineData("甲 ≤ 11—16", "?—16")]
    [InlineData("甲 ≤ 11～16", "?～16")]
    [InlineData("合计（甲", "?甲")]
    [InlineData("（甲+3）行 ≤ 乙", "?行 ≤ 乙")]
    [InlineData("四舍五入 ≤ 0", "(四舍五入 LessOrEqual 0)")]
    [InlineData("1.2.3 ≤ 甲", "?1.2.3 ≤ 甲")]
    [InlineData("1234567890123456 ≤ 甲", "?1234567890123456 ≤ 甲")]
    [InlineData("甲 ≤ 1.12345678901", "?1.12345678901")]
    [InlineData("条数（企业：） ≤ 5", "?） ≤ 5")]
    [InlineData("若 甲 = 0 则乙 = 0", "?则乙 = 0")]
    [InlineData("甲 ≤ 百分之十；", "?；")]
    [InlineData("", "?")]
    public void Says_where_it_stops_understanding(string text, string expect) => Check(text, expect);

    [Fact]
    public void Refuses_what_nobody_writes()
    {
        var brackets = new string('(', 5000);
        Assert.Equal(4970 + 1, Written.Rest(RuleGrammar.ParseRule(Written.Value(brackets))).Length);
        var sum = string.Join('+', Enumerable.Repeat('a', 5000));
        Assert.NotNull(RuleGrammar.ParseRule(Written.Value(sum)).ErrorAt);
        Assert.NotNull(RuleGrammar.ParseRule(Written.Value("甲 = " + new string('9', 40))).ErrorAt);
    }

    [Fact]
    public void Says_where_a_name_stands()
    {
        var text = Written.Value("若 甲 = 0 则 非法案件 = 0");
        var rule = (RuleBinarySyntax)RuleGrammar.ParseRule(text).Value!;
        var name = (RuleNameSyntax)((RuleBinarySyntax)rule.Right).Left;
        Assert.Equal("非法案件", text.Slice(name.Start, name.Length).Text);
    }

    private static void Check(string text, string expect)
    {
        var result = RuleGrammar.ParseRule(Written.Value(text));
        Assert.Equal(expect, result.Value is null ? Written.Rest(result) : Print(result.Value));
    }

    private static string Print(RuleExpressionSyntax rule) => rule switch
    {
        RuleNameSyntax name => name.Name,
        RuleNumberSyntax number => number.Digits,
        RuleCellSyntax cell =>
            (cell.Row is null ? "" : $"{cell.Row}行") + (cell.Column is null ? "" : $"{cell.Column}栏"),
        RuleRangeSyntax range => $"{Print(range.From)}…{Print(range.To)}",
        RuleTextSyntax quoted => $"“{quoted.Text}”",
        RuleCallSyntax call => Print(call),
        RuleBlankSyntax blank => $"{(blank.IsBlank ? "Blank" : "NotBlank")}({Print(blank.Operand)})",
        RuleNotSyntax not => $"Not{Print(not.Operand)}",
        RuleBinarySyntax binary => $"({Print(binary.Left)} {binary.Operator} {Print(binary.Right)})",
        RuleChainSyntax chain => $"[{Print(chain.Terms[0])}"
            + string.Concat(chain.Operators.Zip(chain.Terms.Skip(1), static (o, t) => $" {o} {Print(t)}")) + "]",
        _ => throw new ArgumentException(rule.GetType().Name),
    };

    private static string Print(RuleCallSyntax call)
    {
        var scope = call.Scope is null ? "" : call.Scope.Name + ".";
        var arguments = call.Function == RuleFunction.Sum && call.Arguments is [RuleNameSyntax { Name: var only }]
            && !only.Contains('.', StringComparison.Ordinal) && scope.Length == 0
                ? only
                : string.Join(", ", call.Arguments.Select(Print));
        return $"{scope}{call.Function}({arguments}{(call.Filter is null ? "" : $": {Print(call.Filter)}")})";
    }
}
