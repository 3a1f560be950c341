using System.Globalization;
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
    [InlineData("合计（主要违法行为） = 案件总数", "(Total(主要违法行为) Equal 案件总数)")]
    [InlineData("if a = 0 then not b > 1 and c = 0", "((a Equal 0) Implies (Not(b Greater 1) And (c Equal 0)))")]
    [InlineData("sum(kinds) = total", "(Total(kinds) Equal total)")]
    public void Binds_by_precedence(string text, string expect) => Check(text, expect);

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
    [InlineData("甲 ≤ ", "?≤ ")]
    [InlineData("甲 ≤ 乙 丙", "?丙")]
    [InlineData("0 ≤ 甲 ≤ 乙", "?≤ 乙")]
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
        RuleNumberSyntax number => number.Value.ToString(CultureInfo.InvariantCulture),
        RuleTotalSyntax total => $"Total({total.Name.Name})",
        RuleNotSyntax not => $"Not{Print(not.Operand)}",
        RuleBinarySyntax binary => $"({Print(binary.Left)} {binary.Operator} {Print(binary.Right)})",
        _ => throw new ArgumentException(rule.GetType().Name),
    };
}
