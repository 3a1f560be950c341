namespace PlanDsl.Syntax.Values;

/// <summary>Cuts a duty that is written as it is printed: 甲处、乙处：负责登记。</summary>
public static class DutyHead
{
    /// <summary>The bodies, and the text behind the first colon outside quotes; null if there is none.</summary>
    /// <param name="value">The value without its attributes.</param>
    public static (ValueText Bodies, ValueText? Text) Cut(ValueText value)
    {
        var text = value.Source.Text.AsSpan(value.Span.Start, value.Span.Length);
        var nesting = default(Nesting);
        for (var i = 0; i < text.Length; i++)
        {
            if (nesting.IsOutside(text[i]) && CharClass.IsColon(text[i]))
            {
                var rest = value.Slice(i + 1, text.Length - i - 1);
                return (value.Slice(0, i), rest.Span.Length > 0 ? rest : null);
            }
        }

        return (value, null);
    }
}
