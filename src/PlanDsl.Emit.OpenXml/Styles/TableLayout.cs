using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>How tables are drawn.</summary>
internal sealed record TableLayout
{
    public required string Source { get; init; }

    public required LayoutLength OuterRule { get; init; }

    public required LayoutLength InnerRule { get; init; }

    /// <summary>Space between the rules and the text, left and right.</summary>
    public required LayoutLength CellMargin { get; init; }

    /// <summary>Width of a blank that is a cell of its own, where it is empty.</summary>
    public required LayoutLength Blank { get; init; }

    /// <summary>By the name of the cell's role.</summary>
    public required Dictionary<string, CellLayout> Cells { get; init; }

    /// <summary>From the roomiest; a form takes the first with which it fits its page.</summary>
    public required TableDensity[] Densities { get; init; }

    /// <summary>The id of the style of a cell's paragraphs.</summary>
    public static string StyleId(CellRole role, TableDensity density) => $"Cell{role}{density.Id}";
}
