using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.Tables;

/// <summary>One piece of a cell's content.</summary>
public abstract record CellInline;

/// <summary>Printed text.</summary>
/// <param name="Text">The characters.</param>
public sealed record CellText(string Text) : CellInline;

/// <summary>A place to fill in.</summary>
/// <param name="Field">The field that is filled in there.</param>
/// <param name="BlankWidth">How many full-width characters the printed blank takes where it stands in running text;
/// 0 where the whole cell is the blank.</param>
public sealed record CellInput(FormField Field, int BlankWidth = 0) : CellInline
{
    /// <summary>The row of a list, from 1; 0 outside lists.</summary>
    public int Row { get; init; }
}

/// <summary>A line break inside the cell.</summary>
public sealed record CellBreak : CellInline;
