namespace PlanDsl.Syntax;

/// <summary>What encloses text: the one list of brackets, titles, braces and quotes.</summary>
internal static class Brackets
{
    private const string Openers = "（(［[【〔｛{《〈「『‘";
    private const string Closers = "）)］]】〕｝}》〉」』’";

    internal static bool IsOpener(char c) => Openers.Contains(c);

    internal static bool IsCloser(char c) => Closers.Contains(c);
}
