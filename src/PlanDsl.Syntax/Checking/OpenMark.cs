using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax.Checking;

/// <summary>A quote or bracket in a value that is never closed, so that attributes behind it count as text.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Swallowed">The first attribute behind it.</param>
internal sealed record OpenMark(ValueText Mark, ValueText Swallowed)
{
    /// <summary>The one in a value; null if every attribute is seen.</summary>
    /// <param name="value">The value.</param>
    /// <param name="info">Whose value it is.</param>
    internal static OpenMark? Find(ValueText value, KeywordInfo info)
    {
        var text = value.Source.Text.AsSpan(value.Span.Start, value.Span.Length);
        if (info.Attributes.IsEmpty || text.IndexOfAny('；', ';') < 0 || LastOpened(text) is not { } at)
        {
            return null;
        }

        var behind = text[(at + 1)..];
        for (int next; (next = behind.IndexOfAny('；', ';')) >= 0;)
        {
            behind = behind[(next + 1)..];
            var end = behind.IndexOfAny('；', ';');
            var segment = value.Slice(text.Length - behind.Length, end < 0 ? behind.Length : end);
            if (segment.Span.Length > 0 && IsAttribute(AttributeText.Parse(segment), info))
            {
                return new OpenMark(value.Slice(at, 1), segment);
            }
        }

        return null;
    }

    private static bool IsAttribute(AttributeText written, KeywordInfo info)
    {
        foreach (var known in info.Attributes)
        {
            if (known.Fits(written.Word.Text) && known.FitsUse(written.Value is not null))
            {
                return true;
            }
        }

        return info.Attributes.Contains(AttributeTable.Decimals) && DecimalsText.Parse(written.Whole.Text) is not null;
    }

    /// <summary>The outermost mark that is still open at the end, as values are cut.</summary>
    private static int? LastOpened(ReadOnlySpan<char> text)
    {
        var nesting = default(Nesting);
        int? opened = null;
        for (var i = 0; i < text.Length; i++)
        {
            var wasInside = nesting.IsInside;
            nesting.IsOutside(text[i]);
            opened = !nesting.IsInside ? null : wasInside ? opened : i;
        }

        return opened;
    }
}
