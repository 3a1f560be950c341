namespace PlanDsl.Syntax.Values;

/// <summary>Several months of a year under one name: 第一季度, 上半年.</summary>
/// <param name="First">The first month, 1–12.</param>
/// <param name="Last">The last month, 1–12.</param>
public sealed record MonthSpan(int First, int Last)
{
    /// <summary>The spans by their word: 第二季度, 二季度, 2季度, 下半年.</summary>
    internal static MonthSpan Of(string word)
    {
        if (word.EndsWith("半年", StringComparison.Ordinal))
        {
            return word[0] == '上' ? new MonthSpan(1, 6) : new MonthSpan(7, 12);
        }

        var quarter = "一二三四1234".IndexOf(word[^3], StringComparison.Ordinal) % 4;
        return new MonthSpan((quarter * 3) + 1, (quarter * 3) + 3);
    }
}
