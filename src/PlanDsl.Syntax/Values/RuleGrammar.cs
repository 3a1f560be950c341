using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of rules between figures:
/// <c>移送公安 ≤ 案件总数</c>, <c>若 案件总数 = 0 则 罚没款 = 0</c>, <c>合计（主要违法行为） = 案件总数</c>.
/// Operators: + − × ÷, = ≠ &lt; ≤ &gt; ≥, 且 或 非, 若…则…; brackets; English if/then/and/or/not/sum.
/// </summary>
public static class RuleGrammar
{
    private static readonly string[] Reserved =
        ["若", "则", "且", "或", "非", "合计", "if", "then", "and", "or", "not", "sum"];

    private static readonly Parser<RuleExpressionSyntax> Figure =
        (from digits in Parse.Digit.AtLeastOnce().Text()
         from fraction in Parse.Char('.').Then(static _ => Parse.Digit.AtLeastOnce().Text()).Optional()
         select (RuleExpressionSyntax)new RuleNumberSyntax(decimal.Parse(
             fraction.IsDefined ? $"{digits}.{fraction.Get()}" : digits, CultureInfo.InvariantCulture))).Token();

    private static readonly Parser<RuleNameSyntax> Name = NameAt().Token();

    private static readonly Parser<RuleExpressionSyntax> Total =
        from word in Word("合计", "sum")
        from open in Parse.Char('(').Token()
        from name in Name
        from close in Parse.Char(')').Token()
        select new RuleTotalSyntax(name);

    private static readonly Parser<RuleExpressionSyntax> Bracketed =
        from open in Parse.Char('(').Token()
        from inner in Parse.Ref(() => Expression!)
        from close in Parse.Char(')').Token()
        select inner;

    private static readonly Parser<RuleExpressionSyntax> Factor = Bracketed.Or(Total).Or(Figure).Or(Name);

    private static readonly Parser<RuleExpressionSyntax> Product = Chain(
        Factor, Sign("*", RuleOperator.Multiply).Or(Sign("/", RuleOperator.Divide)));

    private static readonly Parser<RuleExpressionSyntax> Sum = Chain(
        Product, Sign("+", RuleOperator.Add).Or(Sign("-", RuleOperator.Subtract)));

    private static readonly Parser<RuleOperator> Comparison =
        Sign("<=", RuleOperator.LessOrEqual).Or(Sign("≤", RuleOperator.LessOrEqual))
            .Or(Sign(">=", RuleOperator.GreaterOrEqual)).Or(Sign("≥", RuleOperator.GreaterOrEqual))
            .Or(Sign("!=", RuleOperator.NotEqual)).Or(Sign("<>", RuleOperator.NotEqual))
            .Or(Sign("≠", RuleOperator.NotEqual)).Or(Sign("==", RuleOperator.Equal)).Or(Sign("=", RuleOperator.Equal))
            .Or(Sign("<", RuleOperator.Less)).Or(Sign(">", RuleOperator.Greater));

    private static readonly Parser<RuleExpressionSyntax> Compared =
        from left in Sum
        from rest in
            (from sign in Comparison
             from right in Sum
             select (Sign: sign, Right: right)).Optional()
        select rest.IsDefined ? new RuleBinarySyntax(rest.Get().Sign, left, rest.Get().Right) : left;

    private static readonly Parser<RuleExpressionSyntax> Denied =
        (from word in Word("非", "not")
         from inner in Compared
         select (RuleExpressionSyntax)new RuleNotSyntax(inner)).Or(Compared);

    private static readonly Parser<RuleExpressionSyntax> All =
        Chain(Denied, Word("且", "and").Select(static _ => RuleOperator.And));

    private static readonly Parser<RuleExpressionSyntax> Any =
        Chain(All, Word("或", "or").Select(static _ => RuleOperator.Or));

    private static readonly Parser<RuleExpressionSyntax> Implied =
        from start in Word("若", "if")
        from condition in Any
        from comma in Parse.Char(',').Token().Optional()
        from then in Word("则", "then")
        from consequence in Any
        select new RuleBinarySyntax(RuleOperator.Implies, condition, consequence);

    private static readonly Parser<RuleExpressionSyntax> Expression = Implied.Or(Any);

    /// <summary>Parses a rule.</summary>
    public static ValueResult<RuleExpressionSyntax> ParseRule(ValueText text) => GrammarRunner.Run(Expression, text);

    private static Parser<RuleExpressionSyntax> Chain(
        Parser<RuleExpressionSyntax> operand, Parser<RuleOperator> sign) =>
        Parse.ChainOperator(sign, operand, static (op, left, right) => new RuleBinarySyntax(op, left, right));

    private static Parser<RuleOperator> Sign(string text, RuleOperator meaning) =>
        Parse.String(text).Token().Select(_ => meaning);

    private static Parser<string> Word(string zh, string en) =>
        Parse.String(zh).Text().Or(Parse.String(en).Text()).Token();

    /// <summary>A name runs until white space, an operator or a bracket; a reserved word is none.</summary>
    private static Parser<RuleNameSyntax> NameAt() => input =>
    {
        var end = input.Position;
        while (end < input.Source.Length && IsNamePart(input.Source[end]))
        {
            end++;
        }

        var name = input.Source[input.Position..end];
        if (name.Length == 0 || Reserved.Contains(name) || char.IsAsciiDigit(name[0]))
        {
            return Result.Failure<RuleNameSyntax>(input, "name", ["name"]);
        }

        var rest = input;
        while (rest.Position < end)
        {
            rest = rest.Advance();
        }

        return Result.Success(new RuleNameSyntax(name, input.Position, name.Length), rest);
    };

    private static bool IsNamePart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '.';
}
