using System.Globalization;
using System.Text;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.Forms;

/// <summary>Prints a form model as text for baselines.</summary>
public static class FormPrinter
{
    /// <summary>Head, inputs, both tables, notes.</summary>
    public static string Print(FormModel form)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"form {form.PlanId}/{form.Id} {form.Version}\n");
        text.Append("title ").AppendJoin('⏎', form.TitleLines).Append('\n');
        foreach (var item in form.Head)
        {
            text.Append(CultureInfo.InvariantCulture, $"head {item.Label}{{{item.InputId}}} “{item.Blank}”\n");
        }

        foreach (var item in form.Tail)
        {
            text.Append(CultureInfo.InvariantCulture, $"tail {item.Label}{{{item.InputId}}} “{item.Blank}”\n");
        }

        if (form.UnitLine is { } unit)
        {
            text.Append(CultureInfo.InvariantCulture, $"unit {unit}\n");
        }

        foreach (var input in form.Inputs)
        {
            text.Append("input ").AppendJoin(
                " | ",
                input.Id, input.Tag, input.DefinedName, input.Kind, input.Unit, input.Decimals, input.Group,
                input.Label, input.Definition).Append(More(input)).Append('\n');
        }

        text.Append("paper\n").Append(TablePrinter.Print(form.Paper, "  "));
        text.Append("sheet\n").Append(TablePrinter.Print(form.Sheet, "  "));
        foreach (var note in form.Notes)
        {
            text.Append("note ").Append(note).Append('\n');
        }

        return text.ToString();
    }

    private static string More(FormInput input) => string.Concat(
        input.Choices.IsEmpty ? string.Empty : $" | choices {string.Join('、', input.Choices)}",
        input.SumOf.IsEmpty ? string.Empty : $" | sum {string.Join(" + ", input.SumOf)}",
        input.Register is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" | list {input.Register} × {input.Rows}"));
}
