using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Reads prose, plain or with markup.</summary>
internal static class ProseParser
{
    /// <summary>Parses prose.</summary>
    /// <param name="file">The file; null if there is no content.</param>
    /// <param name="content">The lines between the fences; null for empty ones.</param>
    /// <param name="location">Where the prose stands.</param>
    /// <param name="cite">Gives a cited fact, and reports one that does not exist, for which it gives null.</param>
    /// <param name="tooDeep">Is called if there is more markup than can be read; then the prose is empty.</param>
    internal static ProseText Parse(
        SourceText? file,
        TextSpan? content,
        Location location,
        Func<string, Location, ProseCitation?> cite,
        Action<Location> tooDeep)
    {
        if (file is null || content is null)
        {
            return new ProseText([], location);
        }

        var source = new ProseSource(file, content.Value);
        var runs = new RunBuilder(source, cite);
        if (PlainProse.IsPlain(source.Text))
        {
            return new ProseText(PlainProse.Read(source.Text, runs), location);
        }

        var tooMuch = ProseDepth.FindTooMuch(source.Text);
        if (tooMuch < 0 && MarkdownProse.Read(source.Text, runs) is { } paragraphs)
        {
            return new ProseText(paragraphs, location);
        }

        tooDeep(tooMuch < 0 ? location : source.LineAt(tooMuch));
        return new ProseText([], location);
    }
}
