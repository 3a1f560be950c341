namespace PlanDsl.Syntax;

/// <summary>Settles layout, punctuation and keywords of a file without touching what it means.</summary>
public static class Formatter
{
    /// <summary>
    /// The formatted text. Idempotent; keeps comments and the characters of prose; a tree with errors comes back
    /// unchanged.
    /// </summary>
    /// <remarks>
    /// Two spaces a level; one blank line around every block and never two; <c>：</c> after a head, half-width braces
    /// with a space before the opening one, <c>"""</c> for fences, <c>//</c> for comments, <c>\n</c> for line ends;
    /// half-width letters and digits in identifiers; in values that are lists or attributes the separators
    /// (<see cref="KeywordInfo.ValueIsList"/>). What is printed stays as it is written; prose is only indented anew.
    /// </remarks>
    /// <param name="tree">The file.</param>
    public static string Format(SyntaxTree tree) =>
        Format(tree, new FormatWriter(tree.Root.Language, null, null));

    /// <summary>The same, written in one set of words: keywords, the words of values and of citations.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="keywords">The set.</param>
    public static string Format(SyntaxTree tree, DisplayLanguage keywords) =>
        Format(
            tree,
            new FormatWriter(keywords, new ValueSpelling(keywords), new CitationSpelling(keywords, tree.Root)));

    private static string Format(SyntaxTree tree, FormatWriter writer) =>
        tree.Diagnostics.Any(static d => d.Descriptor.Severity == Severity.Error)
            ? tree.Source.Text
            : writer.Write(tree.Root);
}
