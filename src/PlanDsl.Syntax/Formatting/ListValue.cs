using System.Text;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax;

/// <summary>Settles the separators of a value that is a list or a small language.</summary>
internal static class ListValue
{
    /// <summary>
    /// <c>；</c> between segments, one space behind the word of an attribute, and in lists <c>、</c> between items,
    /// without white space around either. What may be printed stays as it is written: labels, texts, times, the items
    /// of a list. Names of what is declared are printed nowhere: their letters, digits and white space are settled.
    /// A comma between digits stays, and <c>，</c> in a list where it closes a group. The text of a duty stays:
    /// 甲、乙：负责登记。
    /// </summary>
    internal static string Settle(string value, KeywordInfo info)
    {
        var result = new StringBuilder(value.Length);
        var (bodies, printed) = info.Keyword == Keyword.Duty ? DutyHead.Cut(ValueText.Of(value)) : default;
        var list = printed is null ? ValueText.Of(value) : bodies;
        foreach (var segment in ValueCutter.Cut(list, Separators.Segments))
        {
            var isMain = segment.Before.Length == 0;
            if (!isMain)
            {
                result.Append('；');
            }

            if (segment.Text.Span.Length == 0)
            {
                continue;
            }

            if (info.ValueKind == ValueKind.Responsibility)
            {
                Share(result, segment.Text, info);
            }
            else if (isMain)
            {
                List(result, segment.Text, ShapeOf(info.ValueKind), info);
            }
            else
            {
                Attribute(result, AttributeText.Parse(segment.Text), info);
            }
        }

        return printed is null ? result.ToString() : result.Append('：').Append(printed.Text).ToString();
    }

    /// <summary>牵头 甲、乙, or the closing words, which are printed.</summary>
    private static void Share(StringBuilder result, ValueText segment, KeywordInfo info)
    {
        var (role, bodies) = ResponsibilityText.Cut(segment);
        if (role is null && ClosingWords.Are(segment.Text))
        {
            result.Append(segment.Text);
            return;
        }

        if (role is not null && bodies is not null)
        {
            var rest = segment.Slice(role.Span.Length, segment.Span.Length - role.Span.Length).Text;
            result.Append(role.Text).Append(CharClass.IsColon(rest[0]) ? '：' : ' ');
        }

        List(result, bodies ?? segment, AttributeShape.List, info);
    }

    private static void Attribute(StringBuilder result, AttributeText written, KeywordInfo info)
    {
        AttributeInfo? attribute = null;
        foreach (var known in info.Attributes)
        {
            attribute = known.Fits(written.Word.Text) ? known : attribute;
        }

        if (attribute is null || written.Value is not { } value)
        {
            result.Append(written.Whole.Text);
            return;
        }

        result.Append(written.Word.Text).Append(' ');
        List(result, value, attribute.Shape, info);
    }

    private static AttributeShape ShapeOf(ValueKind kind) => kind switch
    {
        ValueKind.List or ValueKind.Bodies or ValueKind.Choice => AttributeShape.List,
        ValueKind.Names => AttributeShape.Names,
        _ => AttributeShape.Prose,
    };

    private static void List(StringBuilder result, ValueText list, AttributeShape shape, KeywordInfo info)
    {
        if (shape is not (AttributeShape.List or AttributeShape.Names))
        {
            result.Append(list.Text);
            return;
        }

        foreach (var item in ValueCutter.Cut(list, Separators.Items))
        {
            if (item.Before.Length > 0)
            {
                result.Append(IsBetweenDigits(item) ? ',' : info.KeepsCommas && item.BeginsGroup ? '，' : '、');
            }

            if (shape == AttributeShape.Names)
            {
                Name(result, item.Text.Text);
            }
            else
            {
                result.Append(item.Text.Text);
            }
        }
    }

    private static void Name(StringBuilder result, string item)
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

    private static bool IsBetweenDigits(ValuePiece item)
    {
        var text = item.Text.Source.Text;
        return item.Separator == "," && item.Before.Start > 0 && item.Before.End < text.Length
            && char.IsDigit(text[item.Before.Start - 1]) && char.IsDigit(text[item.Before.End]);
    }
}
