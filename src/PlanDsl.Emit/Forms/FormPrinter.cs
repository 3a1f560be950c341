using System.Globalization;
using System.Text;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.Forms;

/// <summary>Prints a form model as text for baselines.</summary>
public static class FormPrinter
{
    /// <summary>Head, inputs, both tables, notes.</summary>
    public static string Print(FormModel form)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"form {form.PlanId}/{form.Id} {form.Version} {form.Fingerprint}\n");
        text.Append("title ").Append(form.TitleInLines.Text.Replace('\n', '⏎')).Append('\n');
        foreach (var line in form.LegalHead)
        {
            text.Append("legal ").Append(line).Append('\n');
        }

        foreach (var item in form.Head)
        {
            text.Append(CultureInfo.InvariantCulture, $"head {item.Label}{{{item.Field.Id}}} “{item.Blank}”\n");
        }

        foreach (var item in form.Tail)
        {
            text.Append(CultureInfo.InvariantCulture, $"tail {item.Label}{{{item.Field.Id}}} “{item.Blank}”\n");
        }

        if (form.UnitLine.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"unit {form.UnitLine}\n");
        }

        var addresses = FormAddresses.Of(form);
        foreach (var field in form.Fields)
        {
            var tag = addresses.TagOf(field, field.Register is null ? 0 : 1);
            text.Append("input ").AppendJoin(
                " | ",
                field.Id, tag, addresses.NameOf(field), field.Kind, field.Unit, field.Decimals, field.Heading,
                field.Label,
                string.Join(" | ", field.Prompts).Replace('\n', '⏎')).Append(More(field)).Append('\n');
        }

        text.Append("paper\n").Append(TablePrinter.Print(form.Paper, "  "));
        text.Append("sheet\n").Append(TablePrinter.Print(form.Sheet, "  "));
        foreach (var note in form.Notes)
        {
            text.Append("note ").Append(note).Append('\n');
        }

        return text.ToString();
    }

    private static string More(FormField field) => string.Concat(
        field.Choices.IsEmpty ? string.Empty : $" | choices {string.Join('、', field.Choices)}",
        field.SumOf.IsEmpty ? string.Empty : $" | sum {string.Join(" + ", field.SumOf.Select(static f => f.Id))}",
        field.Register is { } register
            ? string.Create(CultureInfo.InvariantCulture, $" | list {register.Id} × {register.Rows}")
            : string.Empty);
}
