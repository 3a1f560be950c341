using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// PLN3010, PLN3011: a date can be filled in whole (the year may be understood), a column has a caption.
/// </summary>
internal sealed class FormFrameRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) => plan.Forms.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(FormSymbol form)
    {
        foreach (var head in form.Head.Where(IsIncompleteDate))
        {
            yield return Diagnostic.Create(
                ValidationDiagnostics.DateBlankIncomplete, head.Location, head.Label, head.DateParts);
        }

        for (var i = 0; i < form.Columns.Length; i++)
        {
            if (form.Columns[i].Caption.Length == 0)
            {
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                yield return Diagnostic.Create(
                    ValidationDiagnostics.ColumnWithoutCaption, form.Columns[i].Location, number);
            }
        }
    }

    private static bool IsIncompleteDate(FormHeadSymbol head) =>
        head.IsDate && !head.DateParts.EndsWith("月日", StringComparison.Ordinal);
}
