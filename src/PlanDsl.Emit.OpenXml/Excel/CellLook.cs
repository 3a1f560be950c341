namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>How a cell is drawn: font, alignment, border, lock. The number is its place in the style table.</summary>
internal enum CellLook
{
    /// <summary>A cell outside the form.</summary>
    Plain,

    /// <summary>The form's title.</summary>
    Title,

    /// <summary>What stands before a blank above the table.</summary>
    HeadLabel,

    /// <summary>A blank above the table: underlined, open.</summary>
    HeadInput,

    /// <summary>Caption of a column.</summary>
    Header,

    /// <summary>Centred text in the table: groups, captions.</summary>
    Centred,

    /// <summary>Text in the table at the left.</summary>
    Left,

    /// <summary>A text to fill in, open, always text: a leading = makes no formula, 1-8 no date.</summary>
    TextInput,

    /// <summary>A note below the table.</summary>
    Note,

    /// <summary>The unit of all figures, at the right above the table.</summary>
    Unit,

    /// <summary>Text in the table at the right.</summary>
    Right,

    /// <summary>A whole date to fill in, open.</summary>
    DayInput,

    /// <summary>
    /// A figure to fill in without decimals, open; after it the same for a sum, locked. Those of n decimals stand 2n
    /// places further.
    /// </summary>
    Figure,
}
