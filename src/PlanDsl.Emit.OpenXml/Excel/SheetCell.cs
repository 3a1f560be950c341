namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>One cell of the sheet.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Style">Its place in the style table: <see cref="CellLook"/>, or that plus the decimals of a figure.</param>
/// <param name="Text">What is printed in it; null if nothing is.</param>
internal readonly record struct SheetCell(CellPlace Place, int Style, string? Text);
