using System.Text;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>Spells the words of values in one language, as the vocabulary has them; all else stays.</summary>
internal sealed class ValueSpelling(DisplayLanguage language)
{
    /// <summary>A value with its words in the language.</summary>
    internal string Spell(string value, KeywordInfo info)
    {
        var changes = new List<TextChange>();
        Find(changes, ValueText.Of(value), info);
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

    private void Find(List<TextChange> changes, ValueText value, KeywordInfo info)
    {
        var segments = ValueCutter.Texts(value, Separators.Segments);
        foreach (var segment in info.ValueKind == ValueKind.Responsibility ? segments : [])
        {
            if (segment.Span.Length > 0 && ResponsibilityText.Cut(segment).Role is { } role)
            {
                Choice(changes, role, info);
            }
        }

        foreach (var segment in segments.Skip(1).Where(s => s.Span.Length > 0 && !info.Attributes.IsEmpty))
        {
            Attribute(changes, AttributeText.Parse(segment), info);
        }

        switch (info.ValueKind)
        {
            case ValueKind.Choice:
                Choices(changes, ValueCutter.Items(segments[0]), info);
                break;
            case ValueKind.Number:
                Choice(changes, value, info);
                break;
            case ValueKind.Levels:
                Choices(changes, ValueCutter.Texts(segments[0], Separators.Spaces), info);
                break;
            case ValueKind.Rule:
                changes.AddRange(RuleWords.Find(segments[0].Text).Select(w =>
                    Change(segments[0].Span.Start + w.Span.Start, w.Span.Length, w.Word)));
                break;
            case ValueKind.Sentence:
                foreach (var option in SentenceText.Parse(value).Pieces.SelectMany(static p => p.Options))
                {
                    Decimals(changes, option);
                }

                break;
        }
    }

    private void Choices(List<TextChange> changes, IEnumerable<ValueText> items, KeywordInfo info)
    {
        foreach (var item in items)
        {
            Choice(changes, item, info);
        }
    }

    private void Choice(List<TextChange> changes, ValueText written, KeywordInfo info)
    {
        if (info.FindChoice(written.Text) is { } choice)
        {
            changes.Add(new TextChange(written.Span, choice.In(language)));
        }
    }

    private void Attribute(List<TextChange> changes, AttributeText written, KeywordInfo info)
    {
        var attribute = info.Attributes.FirstOrDefault(a => a.Fits(written.Word.Text));
        if (attribute is null)
        {
            if (info.Attributes.Contains(AttributeTable.Decimals))
            {
                Decimals(changes, written.Whole);
            }

            return;
        }

        if (!attribute.FitsUse(written.Value is not null))
        {
            return;
        }

        changes.Add(new TextChange(written.Word.Span, attribute.In(language)));
        if (written.Value is { } value && attribute == AttributeTable.TotalOf)
        {
            Total(changes, value);
        }
        else if (written.Value is { } places && attribute == AttributeTable.Decimals)
        {
            Suffix(changes, places, ValueWords.Places);
        }
    }

    /// <summary>合计 全部, 合计 分值 = 60 每 部门.</summary>
    private void Total(List<TextChange> changes, ValueText value)
    {
        if (ValueWords.Everything.Fits(value.Text))
        {
            changes.Add(new TextChange(value.Span, ValueWords.Everything.In(language)));
        }

        foreach (var total in ValueCutter.Items(value))
        {
            if (ColumnTotalText.Parse(total)?.PerWord is { } per)
            {
                changes.Add(new TextChange(per.Span, ValueWords.Per.In(language)));
            }
        }
    }

    /// <summary>2位小数.</summary>
    private void Decimals(List<TextChange> changes, ValueText written)
    {
        if (DecimalsText.Parse(written.Text) is not null)
        {
            Suffix(changes, written, ValueWords.DecimalPlaces);
        }
    }

    private void Suffix(List<TextChange> changes, ValueText written, Word word)
    {
        foreach (var spelling in (string[])[word.Zh, word.En])
        {
            if (written.Text.EndsWith(spelling, StringComparison.Ordinal))
            {
                changes.Add(Change(written.Span.End - spelling.Length, spelling.Length, word));
                return;
            }
        }
    }

    private TextChange Change(int start, int length, Word word) => new(new TextSpan(start, length), word.In(language));
}
