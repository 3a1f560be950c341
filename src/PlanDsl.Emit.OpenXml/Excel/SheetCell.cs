using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>One cell of the sheet.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Style">Its place in the style table: a <see cref="CellLook"/>, of a figure plus its decimals.</param>
/// <param name="Text">What is printed in it; null if nothing is.</param>
/// <param name="Formula">What is worked out in it, without the equals sign; null if nothing is.</param>
internal readonly record struct SheetCell(CellPlace Place, int Style, string? Text, string? Formula = null);
