namespace PlanDsl.Syntax.Values;

/// <summary>Cuts a segment of a responsibility: 牵头 甲、乙, “督办” 甲, 甲、乙.</summary>
public static class ResponsibilityText
{
    /// <summary>
    /// The role that a segment begins with, and its bodies. A role of the author's own stands in quotes; a colon behind
    /// the role does as well as a space.
    /// </summary>
    /// <param name="segment">A segment that is not empty.</param>
    /// <returns>The role, with its quotes, null if there is none; the bodies, null if none follow the role.</returns>
    public static (ValueText? Role, ValueText? Bodies) Cut(ValueText segment)
    {
        var text = segment.Text;
        var end = Characters.IsDoubleQuote(text[0]) ? EndOfQuotedRole(text) : EndOfRole(text);
        if (end == 0)
        {
            return (null, segment);
        }

        var rest = segment.Slice(end, text.Length - end);
        if (rest.Span.Length > 0 && rest.Text[0] is '：' or ':')
        {
            rest = rest.Slice(1, rest.Span.Length - 1);
        }

        return (segment.Slice(0, end), rest.Span.Length > 0 ? rest : null);
    }

    private static int EndOfRole(string text)
    {
        var end = 0;
        while (end < text.Length && !EndsWord(text[end]))
        {
            end++;
        }

        return KeywordTable.Get(Keyword.Responsibility).FindChoice(text[..end]) is null ? 0 : end;
    }

    /// <summary>“督办” 甲、乙; “有关企业”、甲 begins with a described body instead.</summary>
    private static int EndOfQuotedRole(string text)
    {
        var close = 1;
        while (close < text.Length && !Characters.IsDoubleQuote(text[close]))
        {
            close++;
        }

        return close > 1 && close + 1 < text.Length && EndsWord(text[close + 1]) ? close + 1 : 0;
    }

    private static bool EndsWord(char c) => c is '：' or ':' || Characters.IsSpace(c);
}
