using System.Collections.Immutable;

namespace PlanDsl.Syntax.Checking;

/// <summary>Whether an entry's first word is a keyword, of the file's set, and may stand where it stands.</summary>
internal sealed class KeywordCheck(FileSyntax root, List<Diagnostic> diagnostics)
{
    private readonly List<MixedKeyword> mixed = [];
    private readonly Dictionary<string, string[]> near = [];

    private DisplayLanguage Language => root.Language;

    /// <summary>Whether a known keyword may stand here; reports it if not.</summary>
    internal bool CheckKnown(EntrySyntax entry, KeywordInfo info, Place place)
    {
        var token = entry.KeywordToken;
        var text = token.Text;
        var wanted = info.In(Language);
        if (text != wanted)
        {
            mixed.Add(new MixedKeyword(token, wanted));
        }

        if (!place.IsKnown)
        {
            return true;
        }

        var mayStandHere = place.Keyword is { } parent ? info.MayStandIn(parent) : info.Parents.IsEmpty;
        if (!mayStandHere && info.Keyword == Keyword.NoticeText && place.AllowsProse)
        {
            ReportWord(entry);
        }
        else if (!mayStandHere)
        {
            ReportPlace(token, info, place);
        }

        return mayStandHere;
    }

    /// <summary>Reports an unknown keyword, with what was probably meant or what is allowed here.</summary>
    internal void ReportUnknown(EntrySyntax entry, Place place)
    {
        var token = entry.KeywordToken;
        var body = entry.Prose is null ? BodyKind.None : BodyKind.Prose;
        if (ReportIfMisspelt(token, place, body))
        {
            return;
        }

        if (entry is { Prose: not null, Identifier: null, Value: null }
            && place is { IsKnown: true, AllowsProse: true })
        {
            ReportWord(entry);
            return;
        }

        var allowed = AllowedIn(place).Where(k => entry.Prose is null || k.Body.HasFlag(BodyKind.Prose)).ToList();
        diagnostics.Add(Diagnostic.Create(
            SyntaxDiagnostics.UnknownKeyword, token.Location, token.Text,
            List(allowed.Count > 0 ? allowed : AllowedIn(place))));
    }

    /// <summary>A word before text that stands without one; the fix takes it away where there are fences.</summary>
    private void ReportWord(EntrySyntax entry)
    {
        var token = entry.KeywordToken;
        diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.WordBeforeText, token.Location, token.Text) with
        {
            Fix = entry is { Prose: { } prose, Value: null, Identifier: null }
                ? [new TextChange(TextSpan.FromBounds(token.Span.Start, prose.OpenFence.Span.Start), "")]
                : [],
        });
    }

    /// <summary>Reports the token as a misspelt keyword if it looks like one.</summary>
    /// <param name="token">The token.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="body">What must be able to follow the keyword.</param>
    internal bool ReportIfMisspelt(SyntaxToken token, Place place, BodyKind body = BodyKind.None)
    {
        var words = Near(token.Text, place, body);
        if (words.IsEmpty)
        {
            return false;
        }

        diagnostics.Add(Diagnostic.Create(
            SyntaxDiagnostics.MisspeltKeyword, token.Location, token.Text, string.Join("/", words)) with
        {
            Fix = words.Length == 1 ? [new TextChange(token.Span, words[0])] : [],
        });
        return true;
    }

    /// <summary>Whether the unknown word is like no keyword at all.</summary>
    internal bool IsFarFromAll(EntrySyntax entry) => Near(entry.KeywordToken.Text, Place.Top).IsEmpty;

    /// <summary>Reports once a file that keywords of the other set stand in it; the fix changes them all.</summary>
    internal void ReportMixed()
    {
        if (mixed.Count == 0)
        {
            return;
        }

        var first = mixed[0];
        diagnostics.Add(Diagnostic.Create(
            SyntaxDiagnostics.MixedKeywords, first.Token.Location, first.Token.Text, first.Wanted) with
        {
            Fix = [.. mixed.Select(static m => new TextChange(m.Token.Span, m.Wanted))],
        });
    }

    private void ReportPlace(SyntaxToken token, KeywordInfo info, Place place)
    {
        var belongs = List(info.Parents.Select(KeywordTable.Get));
        var allowed = List(place.Allowed);
        var parent = place.Parent?.KeywordToken.Text ?? "";
        diagnostics.Add(place.Parent is null
            ? Diagnostic.Create(SyntaxDiagnostics.NotAllowedAtTop, token.Location, token.Text, belongs, allowed)
            : info.Parents.IsEmpty
                ? Diagnostic.Create(SyntaxDiagnostics.OnlyAtTop, token.Location, token.Text, parent, allowed)
                : Diagnostic.Create(
                    SyntaxDiagnostics.NotAllowedHere, token.Location, token.Text, parent, belongs, allowed));
    }

    private ImmutableArray<string> Near(string word, Place place, BodyKind body = BodyKind.None)
    {
        var key = $"{place.IsKnown} {place.Keyword} {body} {word}";
        if (!near.TryGetValue(key, out var words))
        {
            near.Add(key, words = [.. FindNear(word, place, body)]);
        }

        return [.. words];
    }

    private ImmutableArray<string> FindNear(string word, Place place, BodyKind body)
    {
        var other = Language == DisplayLanguage.Zh ? DisplayLanguage.En : DisplayLanguage.Zh;
        foreach (var candidates in new[]
        {
            AllowedIn(place).Where(k => k.Body.HasFlag(body)).Select(k => k.In(Language)),
            KeywordTable.All.Where(k => k.Body.HasFlag(body)).Select(k => k.In(Language)),
            KeywordTable.All.Where(k => k.Body.HasFlag(body)).Select(k => k.In(other)),
        })
        {
            var words = NearestMatch.Find(word, candidates);
            // 文 before text is 正文 sooner than 任务.
            if (!words.IsEmpty && !(body == BodyKind.Prose && place is { IsKnown: true, AllowsProse: true }
                && words.Contains(KeywordTable.Get(Keyword.NoticeText).In(Language))))
            {
                return words;
            }
        }

        return WithoutSpace(word, place);
    }

    /// <summary>任务准入 is 任务 准入: a space was forgotten before the identifier.</summary>
    private ImmutableArray<string> WithoutSpace(string word, Place place)
    {
        var keyword = AllowedIn(place)
            .Where(static k => k.Identifier != Need.None)
            .Select(k => k.In(Language))
            .Where(k => word.StartsWith(k, StringComparison.Ordinal))
            .MaxBy(static k => k.Length);
        return keyword is null || Language == DisplayLanguage.En ? [] : [$"{keyword} {word[keyword.Length..]}"];
    }

    private static IEnumerable<KeywordInfo> AllowedIn(Place place) => place.IsKnown ? place.Allowed : KeywordTable.All;

    private MessageArgument List(IEnumerable<KeywordInfo> infos) => MessageArgument.List(infos, Language);

    private sealed record MixedKeyword(SyntaxToken Token, string Wanted);
}
