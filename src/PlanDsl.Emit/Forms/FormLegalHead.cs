using System.Globalization;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// The lines at the upper right of a form that statistics rules ask for: 表号, 制定机关, 批准文号, 有效期至, as far as the
/// plan has them.
/// </summary>
internal static class FormLegalHead
{
    /// <summary>The lines in order; the short label is spread to the width of the others.</summary>
    public static IEnumerable<TracedText> Of(FormEdition edition)
    {
        (string Label, PrintedText? Value)[] items =
        [
            ("表　　号：", edition.Number), ("制定机关：", edition.Maker), ("批准文号：", edition.Approval),
        ];
        foreach (var (label, value) in items)
        {
            if (value is not null)
            {
                yield return TracedText.Wording(label) + TracedText.Written(value.Text, value.Location);
            }
        }

        if (edition is { ValidUntil: { } until, ValidUntilLocation: { } place })
        {
            var day = until.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
            yield return TracedText.Around($"有效期至：{TracedText.Derived(day, place)}");
        }
    }
}
