using System.Globalization;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>Shows a tree as indented text: what the parser's baselines hold.</summary>
public static class SyntaxPrinter
{
    /// <summary>
    /// One line a node: its kind, the parts of its head in brackets, and its stretch as line:column–line:column, from
    /// 1. Diagnostics follow, one a line.
    /// </summary>
    public static string Print(SyntaxTree tree)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"File {tree.Root.Language} {Place(tree.Source, tree.Root.Span)}\n");
        foreach (var member in tree.Root.Members)
        {
            Member(member, 1, text);
        }

        foreach (var diagnostic in tree.Diagnostics)
        {
            var place = Place(tree.Source, diagnostic.Location.Span);
            text.Append($"{diagnostic.Descriptor.Code} {place} {diagnostic.GetMessage(tree.Root.Language)}\n");
        }

        return text.ToString();
    }

    private static void Member(MemberSyntax member, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        switch (member)
        {
            case EntrySyntax entry:
                text.Append($"{entry.Keyword} {entry.KeywordToken.Text}{Part(entry.Identifier)}{Part(entry.Value)}");
                EndLine(member, text);
                foreach (var inner in entry.Block?.Members ?? [])
                {
                    Member(inner, depth + 1, text);
                }

                if (entry.Prose is { } own)
                {
                    text.Append(' ', (depth + 1) * 2);
                    Prose(own, text);
                }

                break;
            case ProseSyntax prose:
                Prose(prose, text);
                break;
            case SkippedSyntax skipped:
                text.Append("Skipped");
                foreach (var token in skipped.SkippedTokens)
                {
                    text.Append(Part(token));
                }

                EndLine(member, text);
                break;
        }
    }

    private static void Prose(ProseSyntax prose, StringBuilder text)
    {
        text.Append("Prose").Append(Part(prose.Content));
        EndLine(prose, text);
    }

    private static void EndLine(SyntaxNode node, StringBuilder text) =>
        text.Append(' ').Append(Place(node.Source, node.Span)).Append('\n');

    private static string Part(SyntaxToken? token) =>
        token is null ? "" : $" [{token.Text.Replace("\r", "\\r").Replace("\n", "\\n")}]";

    private static string Place(SourceText source, TextSpan span)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(span.End);
        return $"{start.Line + 1}:{start.Column + 1}–{end.Line + 1}:{end.Column + 1}";
    }
}
