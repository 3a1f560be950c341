using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>A column has a caption.</summary>
/// <remarks>{0}: number of the column.</remarks>
internal sealed class ColumnCaptionRule() : PlanRule(new(
    "PLN3011",
    Severity.Warning,
    new("栏目没有名称", "Column without caption"),
    new("第{0}栏没有名称。", "Column {0} has no caption."),
    new("在“栏目”里补上，如“项目、数量、备注”。", "Add it, as in \"项目、件数、说明\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var rows in plan.Forms.Select(static f => f.Shape).OfType<FieldRowsSymbol>())
        {
            var columns = rows.Columns;
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i].Caption.Length == 0)
                {
                    yield return Report(columns[i].Location, (i + 1).ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
