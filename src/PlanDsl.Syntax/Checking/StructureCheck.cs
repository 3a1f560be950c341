using System.Collections.Immutable;

namespace PlanDsl.Syntax.Checking;

/// <summary>
/// Reads the nodes and reports what is wrong with the structure. Knows nothing of the parser: whatever is wrong can be
/// seen in the tree.
/// </summary>
internal sealed class StructureCheck
{
    private readonly List<Diagnostic> diagnostics;
    private readonly KeywordCheck keywords;
    private readonly EntryShapeCheck shape;
    private readonly LayoutCheck layout;

    private StructureCheck(FileSyntax root, List<Diagnostic> diagnostics)
    {
        this.diagnostics = diagnostics;
        keywords = new KeywordCheck(root, diagnostics);
        shape = new EntryShapeCheck(diagnostics, root.Language);
        layout = new LayoutCheck(diagnostics);
    }

    internal static ImmutableArray<Diagnostic> Run(FileSyntax root)
    {
        var diagnostics = new List<Diagnostic>();
        var check = new StructureCheck(root, diagnostics);
        check.Members(root.Members, Place.Top);
        check.keywords.ReportMixed();
        CharacterCheck.Run(root, diagnostics);
        return diagnostics.Count < 2 ? [.. diagnostics] : [.. diagnostics.OrderBy(static d => d.Location.Span.Start)];
    }

    private void Members(ImmutableArray<MemberSyntax> members, Place place)
    {
        var state = new MemberRun();
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                layout.CheckAfterBrace(members[i - 1], members[i]);
            }

            switch (members[i])
            {
                case EntrySyntax entry:
                    Entry(entry, place, state);
                    break;
                case ProseSyntax prose:
                    Prose(prose, place, state);
                    break;
                case SkippedSyntax skipped:
                    Skipped(skipped, place, state);
                    break;
            }
        }
    }

    private void Entry(EntrySyntax entry, Place place, MemberRun state)
    {
        if (entry.Keyword == Keyword.Unknown)
        {
            // A paragraph without fences is one mistake, even if one of its lines has a colon.
            var isTextLine = state.InText && entry.Block is null && entry.Prose is null && keywords.IsFarFromAll(entry);
            if (!isTextLine)
            {
                state.InText = false;
                keywords.ReportUnknown(entry, place);
            }
        }
        else
        {
            state.InText = false;
            var info = KeywordTable.Get(entry.Keyword);
            if (keywords.CheckKnown(entry, info, place) && info.Single)
            {
                CheckSingle(entry, info, state);
            }

            shape.Check(entry, info);
        }

        layout.Check(entry);
        if (entry.Block is { } block)
        {
            Members(block.Members, place.Inside(entry));
        }
    }

    private void CheckSingle(EntrySyntax entry, KeywordInfo info, MemberRun state)
    {
        if (state.First.Find(e => e.Keyword == entry.Keyword) is not { } before)
        {
            state.First.Add(entry);
            return;
        }

        var first = before.KeywordToken.Location;
        var note = new Bilingual($"第一次写“{info.Zh}”在这里", $"“{info.En}” is first given here");
        diagnostics.Add(Diagnostic.Create(
            SyntaxDiagnostics.GivenTwice, entry.KeywordToken.Location, entry.KeywordToken.Text) with
        {
            Related = [new RelatedLocation(first, note)],
        });
    }

    private void Prose(ProseSyntax prose, Place place, MemberRun state)
    {
        // Below text without an opening fence this is its closing fence.
        if (state.InText && prose.CloseFence is null)
        {
            return;
        }

        state.InText = false;
        if (!place.AllowsProse)
        {
            diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.BareProseNotAllowed, prose.OpenFence.Location));
        }

        layout.Check(prose);
    }

    private void Skipped(SkippedSyntax skipped, Place place, MemberRun state)
    {
        var first = skipped.SkippedTokens[0];
        var last = skipped.SkippedTokens[^1];
        switch (first.Kind)
        {
            case TokenKind.CloseBrace when state.OpenOrphans > 0:
                state.OpenOrphans--;
                return;
            case TokenKind.CloseBrace:
                diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.StrayClosingBrace, first.Location));
                return;
            case TokenKind.OpenBrace when skipped.SkippedTokens.Length > 1 || place.IsDeepest:
                diagnostics.Add(Diagnostic.Create(
                    SyntaxDiagnostics.TooDeep, first.Location, $"{Place.DeepestBlock}"));
                return;
            case TokenKind.OpenBrace:
                state.OpenOrphans++;
                diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.OpeningBraceWithoutHead, first.Location));
                return;
        }

        if (last.Kind == TokenKind.OpenBrace)
        {
            state.OpenOrphans++;
        }

        if (keywords.ReportIfMisspelt(first, place))
        {
            state.InText = false;
        }
        else if (!state.InText)
        {
            state.InText = true;
            diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.NotAnEntry, skipped.Location));
        }
    }

    /// <summary>What has been seen so far of one list of members.</summary>
    private sealed class MemberRun
    {
        /// <summary>Whether the lines before are text where entries should be.</summary>
        public bool InText { get; set; }

        /// <summary>Opening braces without a head whose closing brace is still to come.</summary>
        public int OpenOrphans { get; set; }

        /// <summary>The first entry of each keyword that may be given once.</summary>
        public List<EntrySyntax> First { get; } = [];
    }
}
