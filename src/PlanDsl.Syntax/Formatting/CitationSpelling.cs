using System.Collections.Immutable;
using System.Text;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>
/// Spells the words of citations in prose in one language: {总结.截止}, {summary.due}. A word that is an identifier of the
/// file in either spelling stays, for that may be meant, and so does one behind a name that another file declares.
/// </summary>
internal sealed class CitationSpelling
{
    private readonly DisplayLanguage language;
    private readonly HashSet<string> identifiers = [];

    /// <param name="language">The language.</param>
    /// <param name="root">The file, whose identifiers are kept.</param>
    internal CitationSpelling(DisplayLanguage language, FileSyntax root)
    {
        this.language = language;
        foreach (var member in root.Members)
        {
            AddIdentifiers(member);
        }
    }

    /// <summary>A line of prose with its citations spelt in the language.</summary>
    internal string Spell(string line)
    {
        var text = new StringBuilder(line.Length);
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (CharClass.IsOpenBrace(line[i]))
            {
                var close = line.AsSpan(i).IndexOfAny('}', '｝');
                if (close < 0)
                {
                    break;
                }

                text.Append(line, start, i + 1 - start).Append(Name(line.Substring(i + 1, close - 1)));
                i = start = i + close;
            }
        }

        return text.Append(line, start, line.Length - start).ToString();
    }

    private string Name(string name)
    {
        var point = name.LastIndexOfAny(['.', '．']);
        if (point < 0)
        {
            return Word(name, CitedWords.OfPlan);
        }

        var end = name.TrimEnd().Length;
        while (char.IsAsciiDigit(name[end - 1]))
        {
            end--;
        }

        return identifiers.Contains(Punctuation.ToHalfWidth(name[..name.IndexOfAny(['.', '．'])].Trim()))
            ? name[..(point + 1)] + Word(name[(point + 1)..end], CitedWords.OfNamed) + name[end..]
            : name;
    }

    private string Word(string written, ImmutableArray<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Fits(written.Trim()) && !identifiers.Contains(word.Zh) && !identifiers.Contains(word.En))
            {
                return written.Replace(written.Trim(), word.In(language), StringComparison.Ordinal);
            }
        }

        return written;
    }

    private static IEnumerable<string> BlanksOf(EntrySyntax entry) =>
        entry is not { Keyword: Keyword.Sentence, Value: { } sentence }
            ? []
            : SentenceText.Parse(ValueText.Of(sentence)).Pieces.Where(static p => p.BlankId is not null)
                .Select(static p => p.BlankId!.Text);

    private void AddIdentifiers(MemberSyntax member)
    {
        if (member is not EntrySyntax entry)
        {
            return;
        }

        if (entry.Identifier is { } identifier)
        {
            identifiers.Add(Punctuation.ToHalfWidth(identifier.Text));
        }

        foreach (var blank in BlanksOf(entry))
        {
            identifiers.Add(Punctuation.ToHalfWidth(blank));
        }

        foreach (var inner in entry.Block?.Members ?? [])
        {
            AddIdentifiers(inner);
        }
    }
}
