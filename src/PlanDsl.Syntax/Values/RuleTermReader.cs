using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>Reads sums, products, and what they are made of.</summary>
internal sealed class RuleTermReader(RuleTokens tokens, RuleReader conditions)
{
    /// <summary>甲 + 乙 − 丙, 25 + … + 31.</summary>
    internal RuleExpressionSyntax? ReadSum()
    {
        var left = ReadProduct();
        var last = left;
        while (left is not null && ReadSign("+", "-") is { } sign)
        {
            if (sign == '+' && tokens.TakeEllipsis())
            {
                left = ReadRange(left, last!);
                last = left;
                continue;
            }

            last = ReadProduct();
            left = last is null
                ? null
                : new RuleBinarySyntax(sign == '+' ? RuleOperator.Add : RuleOperator.Subtract, left, last);
        }

        return left;
    }

    /// <summary>What goes on behind …: the last term before it begins a range.</summary>
    private RuleExpressionSyntax? ReadRange(RuleExpressionSyntax left, RuleExpressionSyntax last)
    {
        if (!tokens.Take("+") || ReadFactor() is not { } to)
        {
            return tokens.Fail();
        }

        var range = new RuleRangeSyntax(last, to);
        return left is RuleBinarySyntax sum && sum.Right == last ? sum with { Right = range } : range;
    }

    private RuleExpressionSyntax? ReadProduct()
    {
        var left = ReadFactor();
        while (left is not null && ReadSign("*", "/") is { } sign)
        {
            left = ReadFactor() is { } right
                ? new RuleBinarySyntax(sign == '*' ? RuleOperator.Multiply : RuleOperator.Divide, left, right)
                : null;
        }

        return left;
    }

    /// <summary>One of two signs. ～ and — between two numbers may mean what lies between them: no sign.</summary>
    private char? ReadSign(string first, string second)
    {
        tokens.SkipSpace();
        var start = tokens.Position;
        var sign = tokens.Take(first) ? first[0] : tokens.Take(second) ? second[0] : '\0';
        if (sign == '\0')
        {
            return null;
        }

        if (!IsSpan(start))
        {
            return sign;
        }

        tokens.Position = start;
        return null;
    }

    /// <summary>Whether a dash joins two numbers as the ends of a span: 11—16, 11～16.</summary>
    private bool IsSpan(int at) =>
        tokens.Written(at) is '～' or '~'
        || (tokens.Written(at) is '—' or '–' or '─' && IsDigit(at, -1) && IsDigit(at, 1));

    /// <summary>Whether the next character in a direction, white space aside, is a digit.</summary>
    private bool IsDigit(int from, int direction)
    {
        var at = from + direction;
        while (at >= 0 && at < tokens.Text.Length && tokens.Text[at] == ' ')
        {
            at += direction;
        }

        return at >= 0 && at < tokens.Text.Length && char.IsAsciiDigit(tokens.Text[at]);
    }

    private RuleExpressionSyntax? ReadFactor()
    {
        tokens.SkipSpace();
        var start = tokens.Position;
        if (start >= tokens.Text.Length)
        {
            return tokens.Fail();
        }

        if (tokens.Take("("))
        {
            return ReadBracketed(start);
        }

        if (tokens.Take("-"))
        {
            return ReadFactor() is { } negative
                ? new RuleBinarySyntax(RuleOperator.Subtract, new RuleNumberSyntax("0", 0, start, 1), negative)
                : null;
        }

        if (RuleWords.QuotedAt(tokens.Text, start) is > 0 and var quoted)
        {
            tokens.Position += quoted;
            return new RuleTextSyntax(tokens.Written(start + 1, quoted - 2), start, quoted);
        }

        return RuleWords.RunAt(tokens.Text, start) is > 0 and var length ? ReadRun(start, length) : tokens.Fail();
    }

    private RuleExpressionSyntax? ReadBracketed(int start)
    {
        if (conditions.ReadExpression() is not { } inner)
        {
            return null;
        }

        if (!tokens.Take(")"))
        {
            return tokens.Fail();
        }

        var end = tokens.Position;
        var length = RuleWords.RunAt(tokens.Text, end);
        if (length == 0)
        {
            return inner;
        }

        if (RuleCode.Suffix(tokens.Text.Substring(end, length)) is not { } suffix)
        {
            // A word such as 则 or 且 may follow at once.
            return inner;
        }

        tokens.Position = end;
        if (WithSuffix(inner, suffix == ValueWords.RowWord) is not { } cells)
        {
            return tokens.Fail();
        }

        tokens.Position = end + length;
        return cells;
    }

    /// <summary>
    /// （3+13）行: what stands in the brackets, with each number as a row; null if there is something else.
    /// </summary>
    private static RuleExpressionSyntax? WithSuffix(RuleExpressionSyntax inner, bool isRow) => inner switch
    {
        RuleNumberSyntax number when number.Digits.All(char.IsAsciiDigit) => new RuleCellSyntax(
            isRow ? number.Digits : null, isRow ? null : number.Digits, number.Start, number.Length),
        RuleRangeSyntax range => WithSuffix(range.From, isRow) is { } from && WithSuffix(range.To, isRow) is { } to
            ? new RuleRangeSyntax(from, to)
            : null,
        RuleBinarySyntax { Operator: RuleOperator.Add or RuleOperator.Subtract } sum =>
            WithSuffix(sum.Left, isRow) is { } left && WithSuffix(sum.Right, isRow) is { } right
                ? sum with { Left = left, Right = right }
                : null,
        _ => null,
    };

    private RuleExpressionSyntax? ReadRun(int start, int length)
    {
        var run = tokens.Text.Substring(start, length);
        var last = run.LastIndexOf('.') + 1;
        if (RuleWords.FunctionOf(tokens.Text, start + last, length - last) is { } function)
        {
            var scope = last < 2 ? null : new RuleNameSyntax(run[..(last - 1)], start, last - 1);
            return last == 1 ? tokens.Fail() : ReadCall(function.Function, scope, start, start + length);
        }

        if (RuleWords.IsReserved(run))
        {
            return tokens.Fail();
        }

        tokens.Position = start + length;
        if (RuleCode.Read(run, out var row, out var column) is not null)
        {
            return new RuleCellSyntax(row, column, start, length);
        }

        if (RuleCode.ReadRange(run) is { } range)
        {
            return new RuleRangeSyntax(
                Number(range.From, start), Number(range.To, start + range.ToStart));
        }

        return RuleCode.IsNumeric(run) ? ReadNumber(run, start) : new RuleNameSyntax(run, start, length);
    }

    /// <summary>12, 0.5, 95%, 07:1.</summary>
    private RuleExpressionSyntax? ReadNumber(string run, int start)
    {
        if (RuleCode.Figure(run) is not { } value)
        {
            tokens.Position = start;
            return tokens.Fail();
        }

        if (tokens.TakeAtOnce('%') || tokens.TakeAtOnce('‰'))
        {
            return new RuleNameSyntax(tokens.Text[start..tokens.Position], start, tokens.Position - start);
        }

        var colon = start + run.Length;
        var column = colon < tokens.Text.Length && tokens.Text[colon] == ':'
            ? RuleWords.RunAt(tokens.Text, colon + 1)
            : 0;
        if (column == 0 || run.Contains('.', StringComparison.Ordinal))
        {
            return new RuleNumberSyntax(run, value, start, run.Length);
        }

        var digits = tokens.Text.Substring(colon + 1, column);
        if (!digits.All(char.IsAsciiDigit))
        {
            return tokens.Fail();
        }

        tokens.Position = colon + 1 + column;
        return new RuleCellSyntax(run, digits, start, run.Length + 1 + column);
    }

    private static RuleNumberSyntax Number(string digits, int start) =>
        new(digits, RuleCode.Figure(digits)!.Value, start, digits.Length);

    private RuleCallSyntax? ReadCall(RuleFunction function, RuleNameSyntax? scope, int start, int behind)
    {
        tokens.Position = behind;
        tokens.Take("(");
        var arguments = ImmutableArray.CreateBuilder<RuleExpressionSyntax>();
        RuleExpressionSyntax? filter = null;
        do
        {
            if (ReadArgument() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (tokens.Take("、") || tokens.Take(","));
        if (tokens.Take(":") && (filter = conditions.ReadAny()) is null)
        {
            return null;
        }

        if (!tokens.Take(")"))
        {
            tokens.Fail();
            return null;
        }

        return new RuleCallSyntax(
            function, scope, arguments.ToImmutable(), filter, start, tokens.Position - start);
    }

    /// <summary>A figure, or 11—16: in brackets a dash between two numbers says what lies between them.</summary>
    private RuleExpressionSyntax? ReadArgument()
    {
        if (ReadSum() is not { } first)
        {
            return null;
        }

        tokens.SkipSpace();
        var at = tokens.Position;
        if (at >= tokens.Text.Length || tokens.Text[at] != '-' || first is not (RuleNumberSyntax or RuleCellSyntax))
        {
            return first;
        }

        tokens.Position++;
        return ReadFactor() is { } to ? new RuleRangeSyntax(first, to) : null;
    }
}
