using System.Collections.Immutable;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the context that System.Text.Json's source generator completes in the consumer's project.</summary>
internal static class JsonContextWriter
{
    /// <summary>Writes the class.</summary>
    public static void Write(SchemaModel schema, ImmutableArray<NamedForm> forms, string context, CodeText code)
    {
        code.Line($"/// <summary>{CSharpText.Doc(schema.PlanTitle)}各表的 JSON 读写，由 System.Text.Json 在编译时生成。</summary>");
        // A figure may be null, a list may not.
        var lists = forms.Any(static form => !form.Registers.IsEmpty) ? "\n    RespectNullableAnnotations = true," : "";
        code.Lines($$"""
            [JsonSourceGenerationOptions(
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
                AllowDuplicateProperties = false,{{lists}}
                WriteIndented = true,
                NewLine = "\n")]
            """);
        foreach (var form in forms)
        {
            code.Line($"[JsonSerializable(typeof({form.Type}), "
                + $"TypeInfoPropertyName = {CSharpText.Literal(form.JsonProperty)})]");
            foreach (var register in form.Registers)
            {
                var row = $"{form.Type}.{register.Type}";
                code.Line($"[JsonSerializable(typeof({row}), "
                    + $"TypeInfoPropertyName = {CSharpText.Literal(register.JsonProperty)})]");
                code.Line($"[JsonSerializable(typeof(IReadOnlyList<{row}>), "
                    + $"TypeInfoPropertyName = {CSharpText.Literal(register.JsonList)})]");
            }
        }

        code.Open($"public sealed partial class {context} : JsonSerializerContext");
        code.Lines($$"""
            /// <summary>严格读写：多出和重复的键是错误，中文不转义。</summary>
            public static {{context}} Strict { get; } = new(new JsonSerializerOptions
            {
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
                AllowDuplicateProperties = false,{{lists}}
                WriteIndented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            });
            """);
        code.Close();
    }
}
