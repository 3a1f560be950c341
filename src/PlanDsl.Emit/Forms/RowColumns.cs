using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>The columns left of the figures.</summary>
/// <param name="HasLeft">Whether there is one for groups, or for a sentence.</param>
/// <param name="HasNumbers">Whether there is one for numbers.</param>
/// <param name="NumberIsFirst">Whether that stands before the groups.</param>
internal readonly record struct RowColumns(bool HasLeft, bool HasNumbers, bool NumberIsFirst)
{
    /// <summary>All of them, that of the labels included.</summary>
    internal int Labels => 1 + (HasLeft ? 1 : 0) + (HasNumbers ? 1 : 0);

    /// <summary>
    /// Numbers that run through the form stand first; those of groups behind the group, and all behind a sentence,
    /// which reaches over many rows.
    /// </summary>
    internal static RowColumns Of(RowNumbering numbering, bool hasLeft, bool hasSentence = false) => new(
        hasLeft,
        numbering != RowNumbering.None,
        numbering != RowNumbering.None && (!hasLeft || (numbering == RowNumbering.Whole && !hasSentence)));

    /// <summary>Adds number and title of a row.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="number">The number; null for a row without.</param>
    /// <param name="title">The title of its group, where that begins.</param>
    /// <param name="isGrouped">Whether the row belongs to a titled group.</param>
    /// <param name="height">Rows that the number covers.</param>
    /// <returns>How many columns are left for the label.</returns>
    internal int AddLeft(
        ImmutableArray<TableCell>.Builder cells, int? number, TableCell? title, bool isGrouped, int height)
    {
        var labels = Labels - (isGrouped ? 1 : 0);
        if (title is not null && !NumberIsFirst)
        {
            cells.Add(title);
        }

        if (number is { } n)
        {
            var columns = NumberIsFirst ? 1 : labels - 1;
            var text = TracedText.Generated(n.ToString(CultureInfo.InvariantCulture), GeneratedReason.Number);
            cells.Add(TableParts.Text(CellRole.Centred, text, columns, height));
            labels -= columns;
        }

        if (title is not null && NumberIsFirst)
        {
            cells.Add(title);
        }

        return labels;
    }
}
