using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>A field and its cell, or its cells one below the other where it is a column of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">The cell; the first one where cells are merged or the field is a column.</param>
/// <param name="Pattern">How a date is to be written, such as 　　月　　日; empty if the form does not say.</param>
internal readonly record struct SheetInput(FormField Field, CellPlace Place, string Pattern = "")
{
    private CellPlace Last => Place with { Row = Place.Row + Field.Rows - 1 };

    /// <summary>The cells as a rule names them: C5 or C5:C14.</summary>
    public string Name => Field.Rows == 1 ? Place.Name : $"{Place.Name}:{Last.Name}";

    /// <summary>The cells as a defined name names them.</summary>
    /// <param name="sheet">The sheet's name.</param>
    public SheetRange RangeOn(string sheet) => new(sheet, Place, Last);
}
