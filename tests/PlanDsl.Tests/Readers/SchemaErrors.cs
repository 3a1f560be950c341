using System.Text.Json;
using Json.Schema;

namespace PlanDsl.Tests.Readers;

/// <summary>What JsonSchema.Net says of a text.</summary>
internal static class SchemaErrors
{
    /// <summary>A line for each error, with its place; empty if the text is valid.</summary>
    public static string Of(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(
            document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join('\n', (result.Details ?? [])
            .Where(static detail => detail.Errors is not null)
            .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
            .Prepend("invalid:"));
    }
}
