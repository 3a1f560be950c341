using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>An input and its cell, or its cells one below the other where it is a column of a list.</summary>
/// <param name="Input">The input.</param>
/// <param name="Place">The cell; the first one where cells are merged or the input is a column.</param>
/// <param name="Pattern">How a date is to be written, such as 　　月　　日; empty if the form does not say.</param>
internal readonly record struct SheetInput(FormInput Input, CellPlace Place, string Pattern = "")
{
    private CellPlace Last => Place with { Row = Place.Row + Input.Rows - 1 };

    /// <summary>The cells as a rule names them: C5 or C5:C14.</summary>
    public string Name => Input.Rows == 1 ? Place.Name : $"{Place.Name}:{Last.Name}";

    /// <summary>The cells as a defined name names them: $C$5 or $C$5:$C$14.</summary>
    public string Absolute => Input.Rows == 1 ? Place.Absolute : $"{Place.Absolute}:{Last.Absolute}";
}
