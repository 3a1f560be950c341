using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the two readers and Write().</summary>
internal static class ReadWriter
{
    /// <summary>Writes the methods.</summary>
    public static void Write(NamedForm form, string context, CodeText code)
    {
        var typeInfo = $"{context}.Strict.{form.JsonProperty}";
        code.Lines($"""
            /// <summary>严格读入：少一项、多一项、重复一项、类型不符、所报的合计不对都是错误。</summary>
            /// <param name="json">一个 JSON 对象，以各项的永久标识为键。</param>
            /// <exception cref="JsonException">不是这样的对象。</exception>
            public static {form.Type} ReadStrict(string json)
            """);
        WriteStrict(form, typeInfo, code);
        code.Lines("""
            /// <summary>宽松读入：缺少的一项作为未填，"12" 和 1.0 作为整数，每一处变通都有说明。</summary>
            /// <param name="json">一个 JSON 对象，以各项的永久标识为键。</param>
            /// <exception cref="JsonException">不是 JSON 对象。</exception>
            """);
        code.Open($"public static ReadResult<{form.Type}> ReadLenient(string json)");
        code.Line("var reader = new LenientReader(json, Info);");
        code.Open($"var value = new {form.Type}");
        foreach (var field in form.Fields.Where(static field => !field.Field.IsComputed))
        {
            code.Line($"{field.Property} = reader.{field.Reader}(Fields.{field.Property}),");
        }

        foreach (var register in form.Registers)
        {
            code.Line($"{register.Property} = reader.Rows({register.Type}.Info, {register.Type}.Read),");
        }

        code.Close(";");
        foreach (var field in form.Fields.Where(static field => field.Field.IsComputed))
        {
            code.Line($"reader.Computed(Fields.{field.Property}, value.{field.Property});");
        }

        code.Line($"return new ReadResult<{form.Type}>(value, reader.Notes);");
        code.Close();
        code.Line();
        code.Lines($"""
            /// <summary>写成 JSON，中文不转义；<see cref="ReadStrict"/> 能原样读回。</summary>
            public string Write() => JsonSerializer.Serialize(this, {typeInfo});
            """);
    }

    private static void WriteStrict(NamedForm form, string typeInfo, CodeText code)
    {
        code.OpenBlock();
        code.Line($"var value = StrictReader.Read(json, {typeInfo});");
        foreach (var field in form.Fields.Where(static field => field.Field.Kind == InputKind.Date))
        {
            code.Line($"StrictReader.Date(Fields.{field.Property}, value.{field.Property});");
        }

        foreach (var field in form.Fields.Where(static field => field.Field.IsComputed))
        {
            code.Line($"StrictReader.Computed(json, Fields.{field.Property}, value.{field.Property});");
        }

        foreach (var register in form.Registers)
        {
            code.Line($"StrictReader.Rows({register.Type}.Info, value.{register.Property});");
        }

        code.Line("return value;");
        code.Close();
        code.Line();
    }
}
