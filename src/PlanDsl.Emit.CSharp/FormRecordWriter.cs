using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the record of one form: a property a field, then what can be done with a return.</summary>
internal static class FormRecordWriter
{
    /// <summary>Writes the record.</summary>
    public static void Write(SchemaModel schema, NamedForm form, string context, CodeText code)
    {
        code.Line($"/// <summary>{CSharpText.Doc(form.Form.Title)}</summary>");
        code.Line("/// <remarks>null 是未填，0 是填了零；读入时缺少一项是错误。</remarks>");
        code.Open($"public sealed partial record {form.Type}");
        FormMetadataWriter.WriteInfo(schema, form, code);
        foreach (var field in form.Fields)
        {
            code.Line();
            WriteProperty(field, form, code);
        }

        foreach (var register in form.Registers)
        {
            code.Line();
            RegisterWriter.WriteProperty(register, code);
        }

        code.Line();
        ValidateWriter.Write(form, code);
        code.Line();
        AggregateWriter.Write(form, code);
        code.Line();
        ReadWriter.Write(form, context, code);
        code.Line();
        FormMetadataWriter.WriteFields(form.Fields, code);
        foreach (var register in form.Registers)
        {
            code.Line();
            RegisterWriter.WriteRow(register, code);
        }

        code.Close();
    }

    /// <summary>Writes the property of a field.</summary>
    public static void WriteProperty(NamedField named, NamedForm? form, CodeText code)
    {
        var field = named.Field;
        var unit = field.Unit is null ? "" : $"，单位：{field.Unit}";
        code.Line($"/// <summary>{CSharpText.Doc(field.Label + unit)}</summary>");
        if (string.Concat(field.Facts.Select(static fact => fact.Remark)) is { Length: > 0 } remarks)
        {
            code.Line($"/// <remarks>{CSharpText.Doc(remarks)}</remarks>");
        }

        code.Line($"[JsonPropertyName({CSharpText.Literal(field.Id)})]");
        if (form is null || !field.IsComputed)
        {
            code.Line($"public required {named.Type} {named.Property} {{ get; init; }}");
            return;
        }

        var terms = field.SumOf.Select(term => form.Field(term.Id).Figure("this"));
        code.Line($"public {named.Type} {named.Property} => Totals.Of({string.Join(", ", terms)});");
    }
}
