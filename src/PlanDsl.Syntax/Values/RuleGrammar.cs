using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of rules between figures:
/// <c>移送公安 ≤ 案件总数</c>, <c>若 案件总数 = 0 则 罚没款 = 0</c>, <c>合计（主要违法行为） = 案件总数</c>.
/// Operators: + − × ÷, = ≠ &lt; ≤ &gt; ≥, 且 或 非, 若…则…; brackets; English if/then/and/or/not/sum.
/// Words are operators only where they stand alone: 非法案件, 若干, 合计数 are names.
/// </summary>
public static class RuleGrammar
{
    // A person writes one line with a few brackets; beyond that only the stack would suffer.
    private const int LongestRule = 1000;
    private const int DeepestBracket = 30;

    private static readonly string[] Reserved =
        ["若", "则", "且", "或", "非", "合计", "if", "then", "and", "or", "not", "sum"];

    private static readonly Parser<RuleExpressionSyntax> Figure =
        (from digits in Figures.Digit.Repeat(1, 15).Text()
         from fraction in Parse.Char('.').Then(static _ => Figures.Digit.Repeat(1, 10).Text()).Optional()
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

    private static readonly Parser<RuleExpressionSyntax> Factor = Bracketed.Or(Total).Or(Name).Or(Figure);

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

    /// <summary>Parses a rule. One of over 1000 characters or 30 brackets within brackets is not understood.</summary>
    public static ValueResult<RuleExpressionSyntax> ParseRule(ValueText text) => TooMuchFrom(text.Text) is { } at
        ? new ValueResult<RuleExpressionSyntax>(null, text.Slice(at, text.Span.Length - at).Location)
        : GrammarRunner.Run(Expression, text);

    private static int? TooMuchFrom(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Characters.Fold(text[i]);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DeepestBracket || i >= LongestRule)
            {
                return i;
            }
        }

        return null;
    }

    private static Parser<RuleExpressionSyntax> Chain(
        Parser<RuleExpressionSyntax> operand, Parser<RuleOperator> sign) =>
        Parse.ChainOperator(sign, operand, static (op, left, right) => new RuleBinarySyntax(op, left, right));

    private static Parser<RuleOperator> Sign(string text, RuleOperator meaning) =>
        Parse.String(text).Token().Select(_ => meaning);

    /// <summary>A word that stands alone: what follows it is no part of a name.</summary>
    private static Parser<string> Word(string zh, string en) => WordAt(zh, en).Token();

    private static Parser<string> WordAt(string zh, string en) => input =>
    {
        var result = Parse.String(zh).Text().Or(Parse.String(en).Text())(input);
        var goesOn = result.WasSuccessful && !result.Remainder.AtEnd && IsNamePart(result.Remainder.Current);
        return goesOn ? Result.Failure<string>(input, "name", [zh]) : result;
    };

    /// <summary>A name runs until white space, an operator or a bracket; a reserved word or a figure is none.</summary>
    private static Parser<RuleNameSyntax> NameAt() => input =>
    {
        var end = input.Position;
        while (end < input.Source.Length && IsNamePart(input.Source[end]))
        {
            end++;
        }

        var name = input.Source[input.Position..end];
        if (name.Length == 0 || Reserved.Contains(name) || IsFigure(name))
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

    private static bool IsFigure(string name) => name.All(static c => char.IsAsciiDigit(c) || c == '.');

    private static bool IsNamePart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '.';
}
