using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes what the plan says about a form and its fields as static data.</summary>
internal static class FormMetadataWriter
{
    /// <summary>Writes the static field Info.</summary>
    public static void WriteInfo(SchemaModel schema, NamedForm form, CodeText code)
    {
        code.Line("/// <summary>本表的说明。</summary>");
        code.Open("public static readonly FormInfo Info = new()");
        code.Line($"PlanId = {CSharpText.Literal(schema.PlanId)},");
        code.Line($"PlanTitle = {CSharpText.Literal(schema.PlanTitle)},");
        code.Line($"Id = {CSharpText.Literal(form.Form.Id)},");
        code.Line($"Title = {CSharpText.Literal(form.Form.Title)},");
        code.Line($"Version = {CSharpText.Literal(form.Form.Version)},");
        foreach (var fact in FormFacts.Of(form.Form))
        {
            code.Line($"{fact.Name} = {CSharpText.Value(fact.Value)},");
        }

        WriteList("Fields", form.Fields, field => $"{form.Type}.Fields.{field.Property}", code);
        if (!form.Registers.IsEmpty)
        {
            WriteList("Registers", form.Registers, register => $"{form.Type}.{register.Type}.Info", code);
        }

        WriteList("Rules", form.Form.Rules, Rule, code);
        WriteList("Reportings", form.Form.Reportings, Reporting, code);
        WriteList("Notes", form.Form.Notes, CSharpText.Literal, code);
        code.Close(";");
    }

    /// <summary>Writes the nested class Fields of a form or of a row.</summary>
    public static void WriteFields(ImmutableArray<NamedField> fields, CodeText code)
    {
        code.Line("/// <summary>本表各项的说明。</summary>");
        // Its members have the names of the form's properties, and none of those is Fields.
        code.Open("public static class Fields");
        var isFirst = true;
        foreach (var named in fields)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            code.Line($"/// <summary>{CSharpText.Doc(named.Field.Label)}</summary>");
            code.Line($"public static readonly FieldInfo {named.Property} = {Field(named.Field)};");
        }

        code.Close();
    }

    private static void WriteList<T>(string name, ImmutableArray<T> items, Func<T, string> write, CodeText code)
    {
        if (items.IsEmpty)
        {
            code.Line($"{name} = [],");
            return;
        }

        code.Line($"{name} =");
        code.Line("[");
        foreach (var item in items)
        {
            code.Line($"    {write(item)},");
        }

        code.Line("],");
    }

    private static string Field(FormField field)
    {
        var facts = string.Join(", ", field.Facts.Select(static f => $"{f.Name} = {CSharpText.Value(f.Value)}"));
        var head = $"new({CSharpText.Literal(field.Id)}, {CSharpText.Literal(field.Label)}, InputKind.{field.Kind})";
        return facts.Length == 0 ? head : $"{head} {{ {facts} }}";
    }

    /// <summary>A rule as an expression.</summary>
    public static string Rule(SchemaRule rule)
    {
        var terms = string.Join(", ", Terms(rule));
        return $"new({CSharpText.Literal(rule.Id)}, Severity.{rule.Severity}, "
            + $"{CSharpText.Literal(rule.Text)}, {CSharpText.List(rule.FieldIds)})"
            + (terms.Length == 0 ? string.Empty : $" {{ {terms} }}");
    }

    /// <summary>For whom and when a rule is, and how strictly, as far as it is not for all and always.</summary>
    private static IEnumerable<string> Terms(SchemaRule rule)
    {
        if (rule.Missing != MissingMode.不查)
        {
            yield return $"Missing = MissingMode.{rule.Missing}";
        }

        if (rule.Tolerance != 0)
        {
            yield return $"Tolerance = {CSharpText.Literal(rule.Tolerance)}";
        }

        if (rule.Share != 0)
        {
            yield return $"Share = {CSharpText.Literal(rule.Share)}";
        }

        if (rule.From is { } from)
        {
            yield return $"From = {CSharpText.Value(from)}";
        }

        if (rule.Until is { } until)
        {
            yield return $"Until = {CSharpText.Value(until)}";
        }

        if (!rule.Only.IsEmpty)
        {
            yield return $"Only = {CSharpText.List(rule.Only)}";
        }

        if (rule.IsTrial)
        {
            yield return "IsTrial = true";
        }

        if (!rule.Waivers.IsEmpty)
        {
            yield return $"Waivers = [{string.Join(", ", rule.Waivers.Select(Waiver))}]";
        }
    }

    private static string Waiver(SchemaWaiver waiver) =>
        $"new({CSharpText.List(waiver.Bodies)}, {CSharpText.Literal(waiver.Reason)}, {CSharpText.Value(waiver.Until)})";

    private static string Reporting(SchemaReporting reporting)
    {
        var day = reporting.LastDay is { } last ? CSharpText.Value(last) : "null";
        return $"new({CSharpText.Literal(reporting.Id)}, {CSharpText.LiteralOrNull(reporting.Deadline)}, {day})";
    }
}
