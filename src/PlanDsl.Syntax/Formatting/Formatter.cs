namespace PlanDsl.Syntax;

/// <summary>Settles layout, punctuation and keywords of a file without touching what it means.</summary>
public static class Formatter
{
    /// <summary>The formatted text. Idempotent; keeps comments and the characters of prose; a tree with errors comes back unchanged.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="keywords">The keyword set to write; null keeps the file's own.</param>
    public static string Format(SyntaxTree tree, DisplayLanguage? keywords = null) =>
        throw new NotSupportedException($"{tree}{keywords}");
}
