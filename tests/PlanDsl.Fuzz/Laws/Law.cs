namespace PlanDsl.Fuzz.Laws;

/// <summary>What is expected of a compiler on any text.</summary>
internal static class Law
{
    public static void Holds(bool condition, string what, string details = "")
    {
        if (!condition)
        {
            throw new LawBrokenException(what, details);
        }
    }

    public static void Equal(string expected, string actual, string what)
    {
        if (expected == actual)
        {
            return;
        }

        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at])
        {
            at++;
        }

        throw new LawBrokenException(what, $": at {at} “{Around(expected, at)}” became “{Around(actual, at)}”");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];
}
