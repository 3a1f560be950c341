namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>What a style is put on.</summary>
internal enum StyleKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A piece of a paragraph.</summary>
    Character,
}
