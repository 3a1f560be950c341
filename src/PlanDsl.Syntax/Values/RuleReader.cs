using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// Reads conditions, and what stands between them. What it reads is short and shallow (<see cref="RuleGrammar"/>), so
/// it calls itself for what stands in brackets.
/// </summary>
internal sealed class RuleReader
{
    private static readonly (string Sign, RuleOperator Operator)[] Comparisons =
    [
        ("<=", RuleOperator.LessOrEqual), ("≤", RuleOperator.LessOrEqual), (">=", RuleOperator.GreaterOrEqual),
        ("≥", RuleOperator.GreaterOrEqual), ("!=", RuleOperator.NotEqual), ("<>", RuleOperator.NotEqual),
        ("≠", RuleOperator.NotEqual), ("==", RuleOperator.Equal), ("=", RuleOperator.Equal), ("<", RuleOperator.Less),
        (">", RuleOperator.Greater),
    ];

    private readonly RuleTokens tokens;
    private readonly RuleTermReader terms;

    internal RuleReader(string text)
    {
        tokens = new RuleTokens(text);
        terms = new RuleTermReader(tokens, this);
    }

    /// <summary>Whether everything is read.</summary>
    internal bool IsAtEnd => tokens.IsAtEnd;

    /// <summary>From where on the rule is not understood.</summary>
    internal int FailsAt => tokens.FailsAt;

    /// <summary>若 … 则 …, or what stands without.</summary>
    internal RuleExpressionSyntax? ReadExpression()
    {
        if (!tokens.TakeWord(ValueWords.If))
        {
            return ReadAny();
        }

        if (ReadAny() is not { } condition)
        {
            return null;
        }

        tokens.Take(",");
        return tokens.TakeWord(ValueWords.Then) && ReadAny() is { } consequence
            ? new RuleBinarySyntax(RuleOperator.Implies, condition, consequence)
            : tokens.Fail();
    }

    /// <summary>Conditions joined by 或.</summary>
    internal RuleExpressionSyntax? ReadAny() => ReadChain(ValueWords.Or, RuleOperator.Or, ReadAll);

    private RuleExpressionSyntax? ReadAll() => ReadChain(ValueWords.And, RuleOperator.And, ReadDenied);

    private RuleExpressionSyntax? ReadChain(Word word, RuleOperator op, Func<RuleExpressionSyntax?> read)
    {
        var left = read();
        while (left is not null && tokens.TakeWord(word))
        {
            left = read() is { } right ? new RuleBinarySyntax(op, left, right) : null;
        }

        return left;
    }

    private RuleExpressionSyntax? ReadDenied()
    {
        tokens.SkipSpace();
        var start = tokens.Position;
        if (!tokens.TakeWord(ValueWords.Not))
        {
            return ReadCompared();
        }

        return ReadDenied() is { } inner ? new RuleNotSyntax(inner, start, inner.End - start) : null;
    }

    /// <summary>甲 ≤ 乙, 甲 ≤ 乙 ≤ 丙, 甲 为空, or a figure alone.</summary>
    private RuleExpressionSyntax? ReadCompared()
    {
        if (terms.ReadSum() is not { } first)
        {
            return null;
        }

        if (ReadState(first) is { } state)
        {
            return state;
        }

        var compared = ImmutableArray.Create(first);
        var operators = ImmutableArray<RuleOperator>.Empty;
        while (TakeComparison() is { } op)
        {
            if (terms.ReadSum() is not { } next)
            {
                return null;
            }

            compared = compared.Add(next);
            operators = operators.Add(op);
        }

        return operators.Length switch
        {
            0 => first,
            1 => new RuleBinarySyntax(operators[0], first, compared[1]),
            _ => new RuleChainSyntax(compared, operators),
        };
    }

    private RuleExpressionSyntax? ReadState(RuleExpressionSyntax operand)
    {
        tokens.SkipSpace();
        if (tokens.IsAtEnd || RuleWords.SaidAt(tokens.Text, tokens.Position) is not { Word: StateWord state } said)
        {
            return null;
        }

        tokens.Position = said.Span.End;
        if (state.IsOfBlank)
        {
            return new RuleBlankSyntax(operand, !state.IsDenied, operand.Start, said.Span.End - operand.Start);
        }

        var zero = new RuleNumberSyntax("0", 0, said.Span.Start, said.Span.Length);
        return new RuleBinarySyntax(
            state.IsDenied ? RuleOperator.NotEqual : RuleOperator.Equal, operand, zero);
    }

    private RuleOperator? TakeComparison()
    {
        foreach (var (sign, op) in Comparisons)
        {
            if (tokens.Take(sign))
            {
                return op;
            }
        }

        if (!tokens.IsAtEnd
            && RuleWords.SaidAt(tokens.Text, tokens.Position) is { Word: ComparisonWord word } said)
        {
            tokens.Position = said.Span.End;
            return word.Operator;
        }

        return null;
    }
}
