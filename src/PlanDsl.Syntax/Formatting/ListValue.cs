using System.Text;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>Settles the separators of a value that is a list or a small language.</summary>
internal static class ListValue
{
    /// <summary>
    /// Outside quotes and brackets: <c>；</c> between attributes, <c>、</c> between items, no white space around
    /// either, one space elsewhere, half-width letters and digits. A comma between digits stays. A label, an expression
    /// or a time before the first <c>；</c> keeps its commas, and so do prose and times behind it; a list in which
    /// <c>，</c> closes a group keeps those.
    /// </summary>
    internal static string Settle(string value, KeywordInfo info)
    {
        var result = new StringBuilder(value.Length);
        var keepsCommas = info.BeginsWithLabel;
        foreach (var segment in ValueCutter.Cut(ValueText.Of(value), Separators.Segments))
        {
            if (segment.Before.Length > 0)
            {
                result.Append('；');
                keepsCommas = IsProse(segment.Text, info) || IsTime(segment.Text, info);
            }

            Segment(result, segment.Text, keepsCommas ? Separators.Enumeration : Separators.Items, info);
        }

        return result.ToString();
    }

    private static void Segment(StringBuilder result, ValueText segment, Separators at, KeywordInfo info)
    {
        foreach (var item in ValueCutter.Cut(segment, at))
        {
            if (item.Before.Length > 0)
            {
                result.Append(
                    IsBetweenDigits(item) ? ',' : info.KeepsCommas && item.BeginsGroup ? '，' : '、');
            }

            Item(result, item.Text.Text);
        }
    }

    private static void Item(StringBuilder result, string item)
    {
        var nesting = default(Nesting);
        for (var i = 0; i < item.Length; i++)
        {
            var isOutside = nesting.IsOutside(item[i]);
            if (!isOutside || !CharClass.IsSpace(item[i]))
            {
                result.Append(isOutside ? Punctuation.ToHalfWidth(item[i]) : item[i]);
            }
            else if (!CharClass.IsSpace(item[i - 1]))
            {
                result.Append(' ');
            }
        }
    }

    private static bool IsProse(ValueText segment, KeywordInfo info)
    {
        if (segment.Span.Length == 0)
        {
            return false;
        }

        var written = AttributeText.Parse(segment);
        foreach (var attribute in info.Attributes)
        {
            if (attribute.Shape == AttributeShape.Prose && written.Value is not null
                && attribute.Fits(written.Word.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a segment is a time that is printed as it stands: of a phase (阶段：…；3月1日起，为期6个月), of a target
    /// (时限 …), or where a deadline moves.
    /// </summary>
    private static bool IsTime(ValueText segment, KeywordInfo info)
    {
        if (segment.Span.Length == 0)
        {
            return false;
        }

        var word = AttributeText.Parse(segment).Word.Text;
        return AttributeTable.DueBy.Fits(word)
            || (info.Keyword is Keyword.Phase or Keyword.Deadline or Keyword.DueBy
                && !info.Attributes.Any(a => a.Fits(word)));
    }

    private static bool IsBetweenDigits(ValuePiece item)
    {
        var text = item.Text.Source.Text;
        return item.Separator == "," && item.Before.Start > 0 && item.Before.End < text.Length
            && char.IsDigit(text[item.Before.Start - 1]) && char.IsDigit(text[item.Before.End]);
    }
}
