namespace PlanDsl.Syntax.Values;

/// <summary>
/// The small language of rules between figures:
/// <c>移送公安 ≤ 案件总数</c>, <c>若 案件总数 = 0 则 罚没款 = 0</c>, <c>合计（主要违法行为） = 案件总数</c>,
/// <c>01≥02+03</c>, <c>2行=（3+13）行</c>, <c>互斥（甲、乙）</c>, <c>条数（企业：状态 = 关停） ≤ 5</c>.
/// Operators by rising strength: 若…则…, 或, 且, 非, = ≠ &lt; ≤ &gt; ≥ and 为空, + −, × ÷; brackets.
/// </summary>
public static class RuleGrammar
{
    // A person writes one line with a few brackets; beyond that only the stack would suffer.
    private const int LongestRule = 1000;
    private const int DeepestBracket = 30;

    /// <summary>Parses a rule. One of over 1000 characters or 30 brackets within brackets is not understood.</summary>
    public static ValueResult<RuleExpressionSyntax> ParseRule(ValueText text)
    {
        if (TooMuchFrom(text.Text) is { } at)
        {
            return Failure(text, at);
        }

        var reader = new RuleReader(text.Text);
        var rule = reader.ReadExpression();
        return rule is not null && reader.IsAtEnd
            ? new ValueResult<RuleExpressionSyntax>(rule, null)
            : Failure(text, reader.FailsAt);
    }

    private static ValueResult<RuleExpressionSyntax> Failure(ValueText text, int at) =>
        new(null, text.Slice(at, text.Span.Length - at).Location);

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
}
