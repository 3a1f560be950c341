using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using ValueTexts = PlanDsl.Forms.ValueTexts;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>
/// What a sample row of a list shows could be filled in there: a figure where a figure is asked for, one of
/// the choices, a whole date. Masks and dots stand for anything.
/// </summary>
/// <remarks>{0}: text; {1}: column; {2}: what it wants.</remarks>
internal sealed class SampleRule() : PlanRule(new(
    "PLN3057",
    Severity.Warning,
    new("样例与栏目不符", "Sample that could not be filled in"),
    new("样例“{0}”填不进“{1}”一栏：这一栏要{2}。", "\"{0}\" does not fit \"{1}\", which wants: {2}."),
    new("改样例，或改这一栏的种类。", "Change the sample, or the kind of the column.")))
{
    private static readonly string[] Leads = ["例如：", "示例：", "如：", "例：", "如:", "例:"];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var register in plan.Forms.Select(static f => f.Register).OfType<RegisterSymbol>())
        {
            foreach (var sample in register.Samples)
            {
                for (var i = 0; i < sample.Length; i++)
                {
                    if (Wanted(register.Columns[i], Bare(sample[i].Text)) is { } wanted)
                    {
                        yield return Report(sample[i].Location, sample[i].Text, register.Columns[i].Label, wanted);
                    }
                }
            }
        }
    }

    /// <summary>What the column wants instead; null if the text fits it.</summary>
    private static MessageArgument? Wanted(FieldSymbol column, string text) =>
        text.Length == 0 || text.AsSpan().ContainsAny("…×*") || text.AsSpan().ContainsAny("○_某") ? null
        : column.Kind switch
        {
            FieldKind.Figure => WantedFigure(column, text),
            FieldKind.Date => ValueTexts.Day(text) is not null ? null : new("一个完整的日期", "a whole date"),
            FieldKind.Choice => column.Choices.Contains(text) ? null : MessageArgument.List(column.Choices),
            FieldKind.YesNo => text == "√" || ValueTexts.YesNo(text) is not null
                ? null
                : MessageArgument.List([ValueTexts.Yes, ValueTexts.No]),
            _ => null,
        };

    private static MessageArgument? WantedFigure(FieldSymbol column, string text)
    {
        var figure = column.Unit is { } unit && text.EndsWith(unit.Name, StringComparison.Ordinal)
            ? text[..^unit.Name.Length]
            : text;
        var isNumber = decimal.TryParse(
            figure,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number);
        return isNumber && decimal.Round(number, column.Decimals) == number ? null
            : column.Decimals == 0 ? new("一个整数", "a whole number")
            : new(
                string.Create(CultureInfo.InvariantCulture, $"一个数，小数不超过{column.Decimals}位"),
                string.Create(CultureInfo.InvariantCulture, $"a number of at most {column.Decimals} decimals"));
    }

    private static string Bare(string text)
    {
        var lead = Array.Find(Leads, l => text.StartsWith(l, StringComparison.Ordinal));
        return (lead is null ? text : text[lead.Length..]).Trim();
    }
}
