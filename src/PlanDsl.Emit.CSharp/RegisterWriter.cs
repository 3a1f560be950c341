using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>
/// Writes what a list adds to its form: a property, the record of a row, and how rows are read and checked.
/// </summary>
internal static class RegisterWriter
{
    /// <summary>Writes the property of the form.</summary>
    public static void WriteProperty(NamedRegister register, CodeText code)
    {
        code.Line($"/// <summary>{CSharpText.Doc(register.Register.Title)}：每登记一项一行，没有时为空。</summary>");
        code.Line($"[JsonPropertyName({CSharpText.Literal(register.Register.Id)})]");
        code.Line($"public required IReadOnlyList<{register.Type}> {register.Property} {{ get; init; }}");
    }

    /// <summary>Writes the record of a row.</summary>
    public static void WriteRow(NamedRegister register, CodeText code)
    {
        code.Line($"/// <summary>{CSharpText.Doc(register.Register.Title)}的一行。</summary>");
        code.Open($"public sealed partial record {register.Type}");
        code.Line("/// <summary>登记表的说明。</summary>");
        var fields = register.Fields.Select(field => $"Fields.{field.Property}");
        code.Line($"public static readonly RegisterInfo Info = new({CSharpText.Literal(register.Register.Id)}, "
            + $"{CSharpText.Literal(register.Register.Title)}, [{string.Join(", ", fields)}])" + Rules(register) + ";");
        foreach (var field in register.Fields)
        {
            code.Line();
            FormRecordWriter.WriteProperty(field, null, code);
        }

        code.Line();
        code.Open($"internal static {register.Type} Read(LenientReader reader) => new()");
        foreach (var field in register.Fields)
        {
            code.Line($"{field.Property} = reader.{field.Reader}(Fields.{field.Property}),");
        }

        code.Close(";");
        code.Line();
        WriteCheck(register, code);
        code.Line();
        FormMetadataWriter.WriteFields(register.Fields, code);
        code.Close();
    }

    private static string Rules(NamedRegister register) => register.Register.Rules.IsEmpty
        ? string.Empty
        : $" {{ Rules = [{string.Join(", ", register.Register.Rules.Select(FormMetadataWriter.Rule))}] }}";

    /// <summary>Writes how a row is checked: its fields, then its rules, unless a figure is too large.</summary>
    private static void WriteCheck(NamedRegister register, CodeText code)
    {
        var rules = register.Register.Rules;
        code.Open("internal void Check(List<Finding> findings, ReturnContext context, string where)");
        if (!rules.IsEmpty)
        {
            code.Line("var withinRange = true;");
        }

        WriteRequired(register.Fields, "", ", where", code);
        foreach (var field in register.Fields)
        {
            if (Check(field, field.IsFigure ? ", false, where" : ", where") is { } check)
            {
                code.Line(field.IsFigure && !rules.IsEmpty ? $"withinRange &= {check};" : $"{check};");
            }
        }

        if (!rules.IsEmpty)
        {
            code.Open("if (!withinRange)");
            code.Line("return;");
            code.Close();
        }

        for (var index = 0; index < rules.Length; index++)
        {
            code.Line();
            RuleWriter.Write(rules[index], index, register.Field, null, ", where", code);
        }

        code.Close();
    }

    /// <summary>Writes a statement for each field that must be filled in.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="condition">What else must hold, with &amp;&amp; behind it; empty for nothing.</param>
    /// <param name="where">The argument that says which row it is, after a comma; empty outside rows.</param>
    /// <param name="code">Where it is written.</param>
    public static void WriteRequired(
        IEnumerable<NamedField> fields, string condition, string where, CodeText code)
    {
        foreach (var field in fields.Where(static field => field.Field.Blank == FieldBlank.Refused))
        {
            var isBlank = $"{condition}this.{field.Property} is null";
            code.Line($"Figures.CheckFilled(findings, Fields.{field.Property}, {isBlank}{where});");
        }
    }

    /// <summary>The call that checks a field by itself; null if anything may be written.</summary>
    public static string? Check(NamedField field, string where) =>
        field.IsFigure ? $"Figures.Check(findings, Fields.{field.Property}, this.{field.Property}{where})"
        : field.Field.Kind == InputKind.Date
            ? $"Figures.CheckDate(findings, Fields.{field.Property}, this.{field.Property}{where})"
        : field.Field.Choices.IsEmpty ? null
        : $"Figures.CheckChoice(findings, Fields.{field.Property}, this.{field.Property}{where})";

    /// <summary>Writes the statements of Validate() that check every row.</summary>
    public static void WriteChecks(NamedRegister register, CodeText code)
    {
        code.Open($"for (var row = 0; row < this.{register.Property}.Count; row++)");
        code.Open(
            $"if (Figures.CheckRow(findings, {register.Type}.Info, row + 1, this.{register.Property}[row]))");
        code.Line($"this.{register.Property}[row].Check("
            + $"findings, context, Figures.Where({register.Type}.Info, row + 1));");
        code.Close();
        code.Close();
    }
}
