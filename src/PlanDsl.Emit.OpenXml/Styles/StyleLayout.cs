using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>One style of the manifest; what is null is as in the style it is based on.</summary>
internal sealed record StyleLayout
{
    public required string Id { get; init; }

    /// <summary>The name that a word processor shows; the English ones are built in and shown translated.</summary>
    public required string Name { get; init; }

    /// <summary>The clause that the values come from.</summary>
    public required string Source { get; init; }

    public string? BasedOn { get; init; }

    /// <summary>The style of a stretch of a paragraph that looks like this one and is in the outline like it.</summary>
    [JsonIgnore]
    public string? Linked { get; init; }

    /// <summary>The style of the paragraph that follows when a person types on.</summary>
    public string? Next { get; init; }

    public string? Font { get; init; }

    public LayoutLength? Size { get; init; }

    /// <summary>Added to the width of each character.</summary>
    public LayoutLength? CharacterSpacing { get; init; }

    /// <summary>Six hexadecimal digits; null for black.</summary>
    public string? Color { get; init; }

    public bool Bold { get; init; }

    public bool Underline { get; init; }

    /// <summary>left, center, right or both (both edges even).</summary>
    public string? Align { get; init; }

    public LayoutLength? FirstLine { get; init; }

    public LayoutLength? Left { get; init; }

    public LayoutLength? Hanging { get; init; }

    public LayoutLength? Right { get; init; }

    /// <summary>Exact height of a line; null for the page's grid.</summary>
    public LayoutLength? Line { get; init; }

    /// <summary>Lines do not follow the page's grid.</summary>
    public bool OffGrid { get; init; }

    /// <summary>Stays on the page of the paragraph that follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Level in the outline, from 1; 0 for none of its own.</summary>
    public int Outline { get; init; }
}
