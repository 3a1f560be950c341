using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanDsl.Emit.Forms;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>Prints a schema model as text for baselines.</summary>
public static class SchemaPrinter
{
    /// <summary>One form, field, rule or reporting a line.</summary>
    public static string Print(SchemaModel schema)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"schema {schema.PlanId}：{schema.PlanTitle}\n");
        foreach (var form in schema.Forms)
        {
            text.Append(CultureInfo.InvariantCulture, $"form {form.Id} {form.Version} {form.Name}：{form.Title}\n");
            foreach (var fact in FormFacts.Of(form))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {fact.Name} {fact.Text}\n");
            }

            foreach (var field in form.Fields)
            {
                PrintField(text, "  ", field);
            }

            foreach (var register in form.Registers)
            {
                text.Append(
                    CultureInfo.InvariantCulture, $"  list {register.Id} | {register.Name} | {register.Title}\n");
                foreach (var field in register.Fields)
                {
                    PrintField(text, "    ", field);
                }

                PrintRules(text, "    ", register.Rules);
            }

            PrintRules(text, "  ", form.Rules);

            foreach (var reporting in form.Reportings)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  due {reporting.Id} {reporting.LastDay:yyyy-MM-dd} {reporting.Deadline}\n");
            }

            foreach (var note in form.Notes)
            {
                text.Append("  note ").Append(note).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void PrintRules(StringBuilder text, string indent, IEnumerable<SchemaRule> rules)
    {
        foreach (var rule in rules)
        {
            var severity = rule.Severity switch
            {
                Severity.强制 => "mandatory",
                Severity.核实 => "query",
                _ => "hint",
            };
            text.Append(CultureInfo.InvariantCulture, $"{indent}rule {rule.Id} {severity}{Terms(rule)}：{rule.Text}\n");
        }
    }

    /// <summary>For whom and when a rule is, and how strictly.</summary>
    private static string Terms(SchemaRule rule) => string.Concat(
        rule.IsTrial ? " trial" : string.Empty,
        rule.Missing == MissingMode.不查 ? string.Empty : $" missing {rule.Missing}",
        rule.Tolerance == 0
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" tolerance {rule.Tolerance}"),
        rule.Share == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" share {rule.Share}"),
        rule.From is { } from ? $" from {from:yyyy-MM-dd}" : string.Empty,
        rule.Until is { } until ? $" until {until:yyyy-MM-dd}" : string.Empty,
        rule.Condition.Scopes.Any() ? $" needs {string.Join('、', rule.Condition.Scopes)}" : string.Empty,
        rule.Only.IsEmpty ? string.Empty : $" only {string.Join('、', rule.Only)}",
        string.Concat(rule.Waivers.Select(static w =>
            $" waived {string.Join('、', w.Bodies)} {w.Until:yyyy-MM-dd} {w.Reason}")));

    private static void PrintField(StringBuilder text, string indent, FormField field) =>
        text.Append(indent).Append("field ")
            .AppendJoin(" | ", field.Facts.Select(Describe).Prepend(field.Label).Prepend(field.Kind.ToString())
                .Prepend(field.Name).Prepend(field.Id))
            .Append('\n');

    private static string Describe(FieldFact fact)
    {
        var value = fact.Value switch
        {
            ImmutableArray<string> texts => string.Join('、', texts),
            ImmutableArray<FormDetail> details => string.Join('、', details.Select(static d => $"{d.Name} {d.Text}")),
            var other => other,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {value}");
    }
}
