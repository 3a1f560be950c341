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

    private static readonly Parser<RuleExpressionSyntax> Figure =
        (from digits in Lexemes.Digits(15)
         from fraction in Lexemes.AnyOf(".").Then(static _ => Lexemes.Digits(10)).Optional()
         select (RuleExpressionSyntax)new RuleNumberSyntax(decimal.Parse(
             fraction.IsDefined ? $"{digits}.{fraction.Get()}" : digits, CultureInfo.InvariantCulture))).Token();

    private static readonly Parser<RuleNameSyntax> Name = NameAt().Token();

    private static readonly Parser<RuleExpressionSyntax> Total =
        from word in Word(ValueWords.Sum)
        from open in Mark("(")
        from name in Name
        from close in Mark(")")
        select new RuleTotalSyntax(name);

    private static readonly Parser<RuleExpressionSyntax> Bracketed =
        from open in Mark("(")
        from inner in Parse.Ref(() => Expression!)
        from close in Mark(")")
        select inner;

    private static readonly Parser<RuleExpressionSyntax> Factor = Bracketed.Or(Total).Or(Name).Or(Figure);

    private static readonly Parser<RuleExpressionSyntax> Product = Chain(
        Factor, Mark("*", "/"), static sign => sign == "*" ? RuleOperator.Multiply : RuleOperator.Divide);

    private static readonly Parser<RuleExpressionSyntax> Sum = Chain(
        Product, Mark("+", "-"), static sign => sign == "+" ? RuleOperator.Add : RuleOperator.Subtract);

    /// <summary>Signs, and the words that stand for them in speech.</summary>
    private static readonly Parser<string> Comparisons = Mark(
    [
        "<=", "≤", ">=", "≥", "!=", "<>", "≠", "==", "=", "<", ">",
        .. ValueWords.Comparisons.SelectMany(static w => new[] { w.Zh, w.En }),
    ]);

    private static readonly Parser<RuleExpressionSyntax> Compared =
        from left in Sum
        from compared in
            (from sign in Comparisons
             from right in Sum
             select new RuleBinarySyntax(Comparison(sign), left, right)).Optional()
        select compared.GetOrDefault() ?? left;

    private static readonly Parser<RuleExpressionSyntax> Denied =
        (from word in Word(ValueWords.Not)
         from inner in Compared
         select (RuleExpressionSyntax)new RuleNotSyntax(inner)).Or(Compared);

    private static readonly Parser<RuleExpressionSyntax> All =
        Chain(Denied, Word(ValueWords.And), static _ => RuleOperator.And);

    private static readonly Parser<RuleExpressionSyntax> Any =
        Chain(All, Word(ValueWords.Or), static _ => RuleOperator.Or);

    private static readonly Parser<RuleExpressionSyntax> Implied =
        from start in Word(ValueWords.If)
        from condition in Any
        from comma in Mark(",").Optional()
        from then in Word(ValueWords.Then)
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
        Parser<RuleExpressionSyntax> operand, Parser<string> sign, Func<string, RuleOperator> meaning) =>
        Parse.ChainOperator(sign, operand, (op, left, right) => new RuleBinarySyntax(meaning(op), left, right));

    private static RuleOperator Comparison(string sign) => sign switch
    {
        "<=" or "≤" => RuleOperator.LessOrEqual,
        ">=" or "≥" => RuleOperator.GreaterOrEqual,
        "!=" or "<>" or "≠" => RuleOperator.NotEqual,
        "<" => RuleOperator.Less,
        ">" => RuleOperator.Greater,
        _ => ValueWords.Comparisons.FirstOrDefault(w => w.Fits(sign))?.Operator ?? RuleOperator.Equal,
    };

    private static Parser<string> Mark(params string[] marks) => Lexemes.AnyOf(marks).Token();

    /// <summary>A word that stands alone: what follows it is no part of a name.</summary>
    private static Parser<string> Word(Word word) => WordAt(word).Token();

    private static Parser<string> WordAt(Word word) => input =>
    {
        var result = Lexemes.AnyOf(word.Zh, word.En)(input);
        var goesOn = result.WasSuccessful && !result.Remainder.AtEnd && RuleWords.IsNamePart(result.Remainder.Current);
        return goesOn ? Result.Failure<string>(input, "name", [word.Zh]) : result;
    };

    /// <summary>A name runs until white space, an operator or a bracket; a reserved word or a figure is none.</summary>
    private static Parser<RuleNameSyntax> NameAt() => input =>
    {
        var name = Lexemes.While(RuleWords.IsNamePart, 1, int.MaxValue, "name")(input);
        return !name.WasSuccessful || RuleWords.IsReserved(name.Value) || IsFigure(name.Value)
            ? Result.Failure<RuleNameSyntax>(input, "name", ["name"])
            : Result.Success(new RuleNameSyntax(name.Value, input.Position, name.Value.Length), name.Remainder);
    };

    private static bool IsFigure(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiDigit(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }
}
