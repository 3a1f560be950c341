namespace PlanDsl.Syntax.Values;

/// <summary>A piece of a value, and the separator that it follows.</summary>
/// <param name="Text">The piece, trimmed; may be empty.</param>
/// <param name="Before">The separator before it; empty for the first piece.</param>
public sealed record ValuePiece(ValueText Text, TextSpan Before)
{
    /// <summary>The separator before it, as typed; empty for the first piece.</summary>
    public string Separator => Text.Source.ToString(Before);

    /// <summary>Whether it follows a full-width comma, which closes a group where 、 does not.</summary>
    public bool BeginsGroup => Separator == "，";
}
