using System.Collections.Immutable;
using System.Text;

namespace PlanDsl.Syntax;

/// <summary>Writes a tree without errors in the settled layout.</summary>
/// <param name="language">The language of the keywords.</param>
/// <param name="words">Spells the words of values; null leaves them.</param>
/// <param name="citations">Spells the words of citations in prose; null leaves them.</param>
internal sealed class FormatWriter(DisplayLanguage language, ValueSpelling? words, CitationSpelling? citations)
{
    private readonly StringBuilder text = new();
    private int depth;

    internal string Write(FileSyntax root)
    {
        Members(root.Members);
        Trivia(root.EndOfFile, blankLine: BlankLine.AsWritten, isLast: true);
        EndLine();
        return text.ToString();
    }

    private void Members(ImmutableArray<MemberSyntax> members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var blankLine = i == 0 ? BlankLine.No
                : IsBlock(members[i - 1]) || IsBlock(members[i]) ? BlankLine.Yes
                : BlankLine.AsWritten;
            switch (members[i])
            {
                case EntrySyntax entry:
                    Entry(entry, blankLine);
                    break;
                case ProseSyntax prose:
                    StartLine(prose.OpenFence, blankLine);
                    Prose(prose, cites: true);
                    break;
            }
        }
    }

    private static bool IsBlock(MemberSyntax member) => member is EntrySyntax { Block: not null };

    private void Entry(EntrySyntax entry, BlankLine blankLine)
    {
        var info = KeywordTable.Get(entry.Keyword);
        StartLine(entry.KeywordToken, blankLine);
        text.Append(info.In(language));
        if (entry.Identifier is { } identifier)
        {
            text.Append(' ').Append(Punctuation.ToHalfWidth(identifier.Text));
        }

        if (entry.Value is { } value)
        {
            var settled = info.ValueIsList ? ListValue.Settle(value.Text, info) : value.Text;
            var spelt = words?.Spell(settled, info) ?? settled;
            text.Append('：').Append((info.Keyword == Keyword.Note ? citations?.Spell(spelt) : null) ?? spelt);
        }

        if (entry.Block is { } block)
        {
            text.Append(" {");
            depth++;
            Members(block.Members);
            Trivia(block.CloseBrace!, block.Members.IsEmpty ? BlankLine.No : BlankLine.AsWritten, isLast: true);
            depth--;
            Indent();
            text.Append('}');
        }
        else if (entry.Prose is { } prose)
        {
            text.Append(' ');
            Prose(prose, cites: entry.Keyword != Keyword.Verbatim);
        }
    }

    private void Prose(ProseSyntax prose, bool cites)
    {
        text.Append("\"\"\"");
        TrailingComment(prose.Content ?? prose.CloseFence!);
        if (prose.Content is { } content)
        {
            foreach (var line in ProseLines.Dedent(content.Text))
            {
                EndLine();
                if (line.Length > 0)
                {
                    text.Append(' ', depth * 2).Append((cites ? citations?.Spell(line) : null) ?? line);
                }
            }
        }

        Indent();
        text.Append("\"\"\"");
    }

    private void StartLine(SyntaxToken token, BlankLine blankLine)
    {
        Trivia(token, blankLine, isLast: false);
        Indent();
    }

    /// <summary>The comments before a token: one behind the line before, the others on lines of their own.</summary>
    /// <param name="token">The token.</param>
    /// <param name="blankLine">Whether an empty line comes first.</param>
    /// <param name="isLast">Whether nothing follows in the block, so that no empty line may end it.</param>
    private void Trivia(SyntaxToken token, BlankLine blankLine, bool isLast)
    {
        TrailingComment(token);
        var breaks = 0;
        var first = true;
        foreach (var piece in token.LeadingTrivia)
        {
            if (piece.Kind == TriviaKind.NewLine)
            {
                breaks++;
            }
            else if (piece.Kind == TriviaKind.Comment && (breaks > 0 || token.LeadingSpan.Start == 0))
            {
                Separate(first ? blankLine : BlankLine.AsWritten, breaks);
                Indent();
                text.Append(Comment(token, piece));
                (breaks, first) = (0, false);
            }
        }

        if (!isLast)
        {
            Separate(first ? blankLine : BlankLine.AsWritten, breaks);
        }
    }

    /// <summary>An empty line, if one is wanted or was written; never before the first line of a file.</summary>
    private void Separate(BlankLine blankLine, int breaks)
    {
        if (text.Length > 0 && (blankLine == BlankLine.Yes || (blankLine == BlankLine.AsWritten && breaks > 1)))
        {
            EndLine();
        }
    }

    private void TrailingComment(SyntaxToken next)
    {
        foreach (var piece in next.LeadingTrivia)
        {
            if (piece.Kind == TriviaKind.NewLine || next.LeadingSpan.Start == 0)
            {
                return;
            }

            if (piece.Kind == TriviaKind.Comment)
            {
                text.Append(' ').Append(Comment(next, piece));
            }
        }
    }

    private static string Comment(SyntaxToken token, SyntaxTrivia piece)
    {
        var words = token.Source.ToString(piece.Span)[2..].TrimEnd();
        return words.Length == 0 || CharClass.IsSpace(words[0]) || words[0] == '/' ? $"//{words}" : $"// {words}";
    }

    private void Indent()
    {
        EndLine();
        text.Append(' ', depth * 2);
    }

    private void EndLine()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    private enum BlankLine
    {
        No,
        Yes,
        AsWritten,
    }
}
