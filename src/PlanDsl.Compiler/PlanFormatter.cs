using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Formats a plan, in the keywords that it has or in those of a language.</summary>
public static class PlanFormatter
{
    /// <summary>The formatted text; see <see cref="Formatter"/>.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="keywords">The language of keywords and words to write; null keeps what is written.</param>
    public static string Format(SyntaxTree tree, DisplayLanguage? keywords) =>
        keywords is { } language ? Formatter.Format(tree, language) : Formatter.Format(tree);
}
