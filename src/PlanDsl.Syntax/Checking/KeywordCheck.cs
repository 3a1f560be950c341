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
        if (!mayStandHere)
        {
            ReportPlace(token, info, place);
        }

        return mayStandHere;
    }

    /// <summary>Reports an unknown keyword, with what was probably meant or what is allowed here.</summary>
    internal void ReportUnknown(SyntaxToken token, Place place)
    {
        if (!ReportIfMisspelt(token, place))
        {
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.UnknownKeyword, token.Location, token.Text, List(AllowedIn(place))));
        }
    }

    /// <summary>Reports the token as a misspelt keyword if it looks like one.</summary>
    internal bool ReportIfMisspelt(SyntaxToken token, Place place)
    {
        var words = Near(token.Text, place);
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

    private ImmutableArray<string> Near(string word, Place place)
    {
        var key = $"{place.IsKnown} {place.Keyword} {word}";
        if (!near.TryGetValue(key, out var words))
        {
            near.Add(key, words = [.. FindNear(word, place)]);
        }

        return [.. words];
    }

    private ImmutableArray<string> FindNear(string word, Place place)
    {
        var other = Language == DisplayLanguage.Zh ? DisplayLanguage.En : DisplayLanguage.Zh;
        foreach (var candidates in new[]
        {
            AllowedIn(place).Select(k => k.In(Language)),
            KeywordTable.All.Select(k => k.In(Language)),
            KeywordTable.All.Select(k => k.In(other)),
        })
        {
            var words = NearestMatch.Find(word, candidates);
            if (!words.IsEmpty)
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
