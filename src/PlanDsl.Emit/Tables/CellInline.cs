using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;

namespace PlanDsl.Emit.Tables;

/// <summary>One piece of a cell's content.</summary>
public abstract record CellInline;

/// <summary>Printed text.</summary>
/// <param name="Traced">The characters and their origins.</param>
public sealed record CellText(TracedText Traced) : CellInline
{
    /// <summary>The characters alone.</summary>
    public string Text => Traced.Text;
}

/// <summary>A place to fill in.</summary>
/// <param name="Field">The field that is filled in there.</param>
/// <param name="BlankWidth">How many full-width characters the printed blank takes where it stands in running text;
/// 0 where the whole cell is the blank.</param>
public sealed record CellInput(FormField Field, int BlankWidth = 0) : CellInline
{
    /// <summary>The least width of a blank in running text.</summary>
    private const int LeastBlank = 4;

    /// <summary>
    /// Full-width characters of a blank's line that stay behind what is filled in: some programs draw no line under
    /// what a control holds.
    /// </summary>
    public const int Tail = 2;

    /// <summary>How many full-width characters of running text it takes once it is filled in.</summary>
    public double FilledWidth => Field.Room.Line + Tail;

    /// <summary>A blank in running text, as wide as what is filled in.</summary>
    internal static CellInput InText(FormField field) =>
        new(field, Math.Max(LeastBlank, (int)Math.Ceiling(field.Room.Line)));

    /// <summary>The row of a list, from 1; 0 outside lists.</summary>
    public int Row { get; init; }
}

/// <summary>A line break inside the cell.</summary>
public sealed record CellBreak : CellInline;
