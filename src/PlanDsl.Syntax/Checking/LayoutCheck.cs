namespace PlanDsl.Syntax.Checking;

/// <summary>Whether braces and fences are closed and stand where they must on their lines.</summary>
internal sealed class LayoutCheck(List<Diagnostic> diagnostics)
{
    internal void Check(EntrySyntax entry)
    {
        if (entry.Block is { } block)
        {
            CheckBlock(entry, block);
        }

        if (entry.Prose is { } prose)
        {
            Check(prose);
        }
    }

    internal void Check(ProseSyntax prose)
    {
        if (prose.CloseFence is null)
        {
            ReportOpenFence(prose);
        }

        var changes = new List<TextChange>();
        var content = prose.Content;
        var close = prose.CloseFence;
        if (content is not null && !HasBreak(prose.OpenFence.Source, prose.OpenFence.Span.End, content.Span.Start))
        {
            changes.Add(new TextChange(new TextSpan(content.Span.Start, 0), "\n"));
        }

        var source = prose.Source;
        if (close is not null && !HasBreak(source, prose.OpenFence.Span.End, close.Span.Start, content))
        {
            changes.Add(new TextChange(new TextSpan(close.Span.Start, 0), "\n"));
        }

        if (changes.Count > 0)
        {
            var place = changes[0].Span.Start == content?.Span.Start ? content.Location : close!.Location;
            diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.TextOnFenceLine, FirstLine(place)) with
            {
                Fix = [.. changes],
            });
        }
    }

    /// <summary>Reports what stands on one line with the closing brace before it.</summary>
    internal void CheckAfterBrace(MemberSyntax previous, MemberSyntax member)
    {
        var isBrace = member is SkippedSyntax { SkippedTokens: [{ Kind: TokenKind.CloseBrace }, ..] };
        var source = member.Source;
        var (end, start) = (previous.Span.End, member.Span.Start);
        if (!isBrace && end > 0 && CharClass.IsCloseBrace(source.Text[end - 1]) && !HasBreak(source, end, start)
            && !EndsInText(previous))
        {
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.TextAfterClosingBrace, FirstLine(member.Location)) with
            {
                Fix = [new TextChange(TextSpan.FromBounds(end, start), "\n" + Indentation(source, end))],
            });
        }
    }

    private void CheckBlock(EntrySyntax entry, BlockSyntax block)
    {
        var source = block.Source;
        var word = entry.KeywordToken.Text;
        var brace = block.OpenBrace;
        if (HasBreak(source, brace.LeadingSpan.Start, brace.Span.Start))
        {
            var hasComment = brace.LeadingTrivia.Any(static t => t.Kind == TriviaKind.Comment);
            diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.OpeningBraceAlone, brace.Location, word) with
            {
                Fix = hasComment ? [] : [new TextChange(brace.LeadingSpan, " ")],
            });
        }

        if (block.CloseBrace is null)
        {
            var line = source.GetPosition(LastOffset(block)).Line;
            var end = source.GetLineSpan(line).End;
            var closing = $"\n{Indentation(source, entry.Span.Start)}}}";
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.BlockNeverClosed, brace.Location, word, $"{line + 1}") with
            {
                Fix = [new TextChange(new TextSpan(end, 0), closing)],
            });
        }
    }

    /// <summary>Points at the opening fence, and at the first line inside that looks like an entry.</summary>
    private void ReportOpenFence(ProseSyntax prose)
    {
        var found = Diagnostic.Create(SyntaxDiagnostics.FenceNeverClosed, prose.OpenFence.Location);
        if (prose.Content is { } content && FirstEntryIn(content) is { } place)
        {
            var note = new Bilingual("正文可能在这一行之前就结束了", "the prose probably ends before this line");
            found = found with { Related = [new RelatedLocation(new Location(prose.Source, place), note)] };
        }

        diagnostics.Add(found);
    }

    private static TextSpan? FirstEntryIn(SyntaxToken content)
    {
        var source = content.Source;
        var last = source.GetPosition(content.Span.End - 1).Line;
        for (var line = source.GetPosition(content.Span.Start).Line; line <= last; line++)
        {
            var span = source.GetLineSpan(line);
            var text = source.ToString(span);
            var bare = text.TrimStart();
            var end = bare.AsSpan().IndexOfAny(" \t\u3000\u00A0:：");
            if (end > 0 && KeywordTable.Find(bare[..end]) is not null)
            {
                return TextSpan.FromBounds(span.Start + text.Length - bare.Length, span.End);
            }
        }

        return null;
    }

    private static int LastOffset(BlockSyntax block)
    {
        var end = block.Span.End;
        while (end > block.OpenBrace.Span.End && CharClass.IsBreak(block.Source.Text[end - 1]))
        {
            end--;
        }

        return end - 1;
    }

    private static bool EndsInText(MemberSyntax member) =>
        member is EntrySyntax { Block: null } or ProseSyntax
        || (member is SkippedSyntax skipped && skipped.SkippedTokens[^1].Kind != TokenKind.CloseBrace);

    private static Location FirstLine(Location location)
    {
        var end = location.Source.GetLineSpan(location.Source.GetPosition(location.Span.Start).Line).End;
        return end > location.Span.Start && end < location.Span.End
            ? location with { Span = TextSpan.FromBounds(location.Span.Start, end) }
            : location;
    }

    private static string Indentation(SourceText source, int offset)
    {
        var line = source.GetLineSpan(source.GetPosition(offset).Line);
        var end = line.Start;
        while (end < line.End && CharClass.IsSpace(source.Text[end]))
        {
            end++;
        }

        return source.Text[line.Start..end];
    }

    private static bool HasBreak(SourceText source, int start, int end, SyntaxToken? content) =>
        content is null
            ? HasBreak(source, start, end)
            : HasBreak(source, content.Span.End - 1, end);

    private static bool HasBreak(SourceText source, int start, int end) =>
        source.Text.AsSpan(start, end - start).IndexOfAny('\r', '\n') >= 0;
}
