using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The columns of a table in Word.</summary>
internal static class TableGrid
{
    /// <summary>Widths of the columns in twips; rounded so that they add up to the rounded whole.</summary>
    public static int[] Widths(TableModel table)
    {
        var widths = new int[table.ColumnWidths.Length];
        var sum = 0.0;
        var left = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            sum += table.ColumnWidths[i];
            var right = Styles.LayoutLength.Millimetres(sum).Twips;
            widths[i] = right - left;
            left = right;
        }

        return widths;
    }
}
