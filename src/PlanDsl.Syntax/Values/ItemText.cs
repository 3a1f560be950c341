using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>
/// The value of an item as it stands on its line: 核查网店资质，逐户登记。；责任 甲处；时限 4月底前. What lines of its own say in
/// a block, an attribute says here; its value goes on to the next word of the item, semicolons and all.
/// </summary>
/// <param name="Main">The title or text; may be empty.</param>
/// <param name="Text">Of a duty, what stands behind its bodies and a colon: 甲处、乙处：负责登记。 Null if nothing does.</param>
/// <param name="Attributes">The other segments that are no lines, known to the item or not.</param>
/// <param name="Lines">Values of 责任 and 时限, in order.</param>
public sealed record ItemText(
    ValueText Main, ValueText? Text, ImmutableArray<AttributeText> Attributes, ImmutableArray<ItemLine> Lines)
{
    private const string Stops = "。！？；;";

    /// <summary>Whether a text ends as sentences do, and so is none of the titles.</summary>
    /// <param name="text">The text.</param>
    public static bool IsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("”’）)》」』\"").Length;
        return end > 0 && Stops.Contains(text[end - 1], StringComparison.Ordinal);
    }

    /// <summary>Parses a value. Any text is one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="item">Whose it is.</param>
    public static ItemText Parse(ValueText value, KeywordInfo item)
    {
        if (item.Keyword != Keyword.Duty || DutyHead.Cut(value) is not (var bodies, { } behind))
        {
            return ParsePart(value, item);
        }

        var (head, text) = (ParsePart(bodies, item), ParsePart(behind, item));
        return head with { Text = text.Main, Attributes = [.. head.Attributes, .. text.Attributes] };
    }

    private static ItemText ParsePart(ValueText value, KeywordInfo item)
    {
        var segments = ValueCutter.Cut(value, Separators.Segments);
        var isLong = item.Keyword != Keyword.Phase && KeywordTable.IsItem(item.Keyword)
            && Lead(value, segments, item) is var (lead, count) && count > 1 && IsSentence(lead.Text);
        var (main, next) = isLong ? Lead(value, segments, item) : (segments[0].Text, 1);
        var attributes = ImmutableArray.CreateBuilder<AttributeText>();
        var lines = ImmutableArray.CreateBuilder<ItemLine>();
        for (; next < segments.Length; next++)
        {
            if (segments[next].Text.Span.Length == 0)
            {
                continue;
            }

            if (LineAt(segments[next].Text, item) is not { } line)
            {
                attributes.Add(AttributeText.Parse(segments[next].Text));
                continue;
            }

            while (next + 1 < segments.Length && GoesOn(segments[next + 1].Text, line.Keyword, item))
            {
                next++;
            }

            var start = line.Value.Span.Start - value.Span.Start;
            lines.Add(line with
            {
                Value = value.Slice(start, segments[next].Text.Span.End - value.Span.Start - start),
            });
        }

        // A mark at the end of the value is not the start of an attribute, but a mark too many: see PLN4001.
        var isBare = attributes.Count == 0 && lines.Count == 0;
        return new ItemText(isBare ? value : main, null, attributes.ToImmutable(), lines.ToImmutable());
    }

    /// <summary>What stands before the first word of the item, and how many segments that are.</summary>
    private static (ValueText Text, int Segments) Lead(
        ValueText value, ImmutableArray<ValuePiece> segments, KeywordInfo item)
    {
        var count = 1;
        while (count < segments.Length && !IsKnown(segments[count].Text, item))
        {
            count++;
        }

        var end = count < segments.Length ? segments[count].Before.Start : value.Span.End;
        return (value.Slice(0, end - value.Span.Start), count);
    }

    private static bool IsKnown(ValueText segment, KeywordInfo item) => segment.Span.Length > 0
        && (AttributeOf(AttributeText.Parse(segment), item) is not null || LineAt(segment, item) is not null);

    private static AttributeInfo? AttributeOf(AttributeText written, KeywordInfo item)
    {
        foreach (var known in item.Attributes)
        {
            if (known.Fits(written.Word.Text) && known.FitsUse(written.Value is not null))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The line that a segment begins: by its word, or by a role, 牵头 甲处.</summary>
    private static ItemLine? LineAt(ValueText segment, KeywordInfo item)
    {
        var written = AttributeText.Parse(segment);
        var attribute = AttributeOf(written, item);
        if (attribute == AttributeTable.Responsible || attribute == AttributeTable.DueBy)
        {
            var keyword = attribute == AttributeTable.DueBy ? Keyword.DueBy : Keyword.Responsibility;
            return new ItemLine(keyword, written.Value!);
        }

        return attribute is null && written.Value is not null
            && item.Attributes.Contains(AttributeTable.Responsible)
            && KeywordTable.Get(Keyword.Responsibility).FindChoice(written.Word.Text) is not null
            ? new ItemLine(Keyword.Responsibility, segment)
            : null;
    }

    /// <summary>Whether a segment belongs to the line before it: 责任 牵头 甲处；配合 乙处；按职责分工负责.</summary>
    private static bool GoesOn(ValueText segment, Keyword line, KeywordInfo item) => segment.Span.Length == 0
        || (AttributeOf(AttributeText.Parse(segment), item) is null
            && (line == Keyword.Responsibility || LineAt(segment, item) is null));
}
