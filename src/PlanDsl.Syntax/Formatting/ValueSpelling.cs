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

        var item = KeywordTable.IsItem(info.Keyword) ? ItemText.Parse(value, info) : null;
        foreach (var attribute in item?.Attributes
            ?? [.. segments.Skip(1).Where(s => s.Span.Length > 0 && !info.Attributes.IsEmpty)
                .Select(AttributeText.Parse)])
        {
            Attribute(changes, attribute, info);
        }

        foreach (var line in item?.Lines ?? [])
        {
            Line(changes, line, value);
        }

        switch (info.ValueKind)
        {
            case ValueKind.Choice:
                Choices(changes, ValueCutter.Items(segments[0]), info);
                break;
            case ValueKind.Label:
                Choice(changes, segments[0], info);
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

    /// <summary>责任 牵头 甲, 时限 4月底前；成果 …: the word, if it is there, and those of its value.</summary>
    private void Line(List<TextChange> changes, ItemLine line, ValueText value)
    {
        var word = line.Keyword == Keyword.DueBy ? AttributeTable.DueBy : AttributeTable.Responsible;
        var before = value.Slice(0, line.Value.Span.Start - value.Span.Start);
        foreach (var spelling in (string[])[word.Zh, word.En])
        {
            var start = before.Span.Length - spelling.Length;
            if (before.Text.EndsWith(spelling, StringComparison.Ordinal)
                && (start == 0 || Characters.IsSpace(before.Text[start - 1]) || before.Text[start - 1] is '；' or ';'))
            {
                changes.Add(Change(before.Span.End - spelling.Length, spelling.Length, word));
                break;
            }
        }

        Find(changes, line.Value, KeywordTable.Get(line.Keyword));
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
        if (written.Value is { } chosen && attribute.FindChoice(chosen.Text) is { } choice)
        {
            changes.Add(new TextChange(chosen.Span, choice.In(language)));
        }
        else if (written.Value is { } value && attribute == AttributeTable.TotalOf)
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
