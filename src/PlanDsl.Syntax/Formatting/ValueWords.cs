using System.Collections.Immutable;
using System.Text;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>Spells the words of values in one language; everything else in them stays.</summary>
internal sealed class ValueWords(ValueVocabulary vocabulary, DisplayLanguage language)
{
    private const string AfterOpening = " \t\u00A0\u3000：:";

    /// <summary>A value with its words in the language.</summary>
    internal string Spell(string value, KeywordInfo info)
    {
        var changes = Changes(value, info);
        if (changes.Count == 0)
        {
            return value;
        }

        var text = new StringBuilder(value);
        foreach (var change in changes.OrderByDescending(static c => c.Span.Start))
        {
            text.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        }

        return text.ToString();
    }

    private List<TextChange> Changes(string value, KeywordInfo info)
    {
        var changes = new List<TextChange>();
        var whole = new ValueText(new SourceText(string.Empty, value), new TextSpan(0, value.Length));
        var segments = ValueSplitter.SplitSegments(whole);
        var openings = vocabulary.Openings.GetValueOrDefault(info.Keyword, []);
        foreach (var segment in openings.IsEmpty ? [] : segments)
        {
            Add(changes, openings, FirstWord(segment), hasValue: null);
        }

        if (openings.IsEmpty && !vocabulary.Texts.Contains(info.Keyword))
        {
            foreach (var attribute in segments.Skip(1).Where(static s => s.Span.Length > 0).Select(AttributeText.Parse))
            {
                Add(changes, vocabulary.Attributes, attribute.Word, attribute.Value is not null);
            }
        }

        foreach (var item in Items(segments[0], info))
        {
            Add(changes, vocabulary.Choices[info.Keyword], item, hasValue: null);
        }

        return changes;
    }

    private void Add(List<TextChange> changes, ImmutableArray<ValueWord> words, ValueText written, bool? hasValue)
    {
        foreach (var word in words)
        {
            if (word.Fits(written.Text))
            {
                if (hasValue is null || word.TakesValue is null || word.TakesValue == hasValue)
                {
                    changes.Add(new TextChange(written.Span, word.In(language)));
                }

                return;
            }
        }
    }

    private ImmutableArray<ValueText> Items(ValueText segment, KeywordInfo info) =>
        vocabulary.Choices.ContainsKey(info.Keyword) ? ValueSplitter.SplitList(segment) : [];

    private static ValueText FirstWord(ValueText segment)
    {
        var end = segment.Text.AsSpan().IndexOfAny(AfterOpening);
        return end < 0 ? segment : segment.Slice(0, end);
    }
}
