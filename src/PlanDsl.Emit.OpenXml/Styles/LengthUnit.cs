namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>The units of a layout manifest.</summary>
internal enum LengthUnit
{
    /// <summary>Points, 1/72 inch.</summary>
    Point,

    /// <summary>Millimetres.</summary>
    Millimetre,

    /// <summary>Widths of one character (字) of the style that the value belongs to (GB/T 9704-2012, 3.1).</summary>
    Character,
}
