namespace PlanDsl.Syntax.Values;

/// <summary>The words of what a column of a table adds up to: 分值 = 60 每 部门.</summary>
public static class TotalWords
{
    /// <summary>Where 每 stands: behind an amount, before a caption; null if it does not.</summary>
    public static ValueText? FindPer(ValueText total)
    {
        var equals = total.Text.AsSpan().IndexOfAny('=', '＝');
        if (equals < 0)
        {
            return null;
        }

        var amount = total.Slice(equals + 1, total.Span.Length - equals - 1);
        return ValueCutter.Texts(amount, Separators.Spaces) is [_, var word, _] && ValueWords.Per.Fits(word.Text)
            ? word
            : null;
    }
}
