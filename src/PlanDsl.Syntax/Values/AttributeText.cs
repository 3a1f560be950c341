namespace PlanDsl.Syntax.Values;

/// <summary>One attribute: its word, and what follows after white space.</summary>
/// <param name="Whole">The whole segment.</param>
/// <param name="Word">The first word.</param>
/// <param name="Value">The rest; null if the attribute is a mark of its own.</param>
public sealed record AttributeText(ValueText Whole, ValueText Word, ValueText? Value)
{
    /// <summary>Cuts a segment after its first word.</summary>
    public static AttributeText Parse(ValueText segment)
    {
        var text = segment.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsSpace(text[i]))
            {
                return new AttributeText(segment, segment.Slice(0, i), segment.Slice(i, text.Length - i));
            }
        }

        return new AttributeText(segment, segment, null);
    }
}
