using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>A value with attributes: <c>正文；属性 值；标志</c>.</summary>
/// <param name="Main">The first segment; may be empty.</param>
/// <param name="Attributes">The others, in order.</param>
public sealed record AttributedValue(ValueText Main, ImmutableArray<AttributeText> Attributes)
{
    /// <summary>Parses a value. Any text is one.</summary>
    public static AttributedValue Parse(ValueText value)
    {
        var segments = ValueCutter.Texts(value, Separators.Segments);
        return new AttributedValue(segments[0], [.. segments.Skip(1).Where(IsPresent).Select(AttributeText.Parse)]);
    }

    private static bool IsPresent(ValueText segment) => segment.Span.Length > 0;
}
