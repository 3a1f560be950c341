namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>How lines stand between their margins.</summary>
internal enum TextAlign
{
    Left,

    Center,

    Right,

    /// <summary>Both edges even.</summary>
    Both,
}
