using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>An input and its cell.</summary>
/// <param name="Input">The input.</param>
/// <param name="Place">The cell; the first one where cells are merged.</param>
/// <param name="Pattern">How a date is to be written, such as 　　月　　日; empty if the form does not say.</param>
internal readonly record struct SheetInput(FormInput Input, CellPlace Place, string Pattern = "");
