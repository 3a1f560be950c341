using System.Text.Json.Nodes;
using Json.Schema;
using PlanDsl.Emit.CSharp;
using PlanDsl.Tests.Emit.CSharp;
using Xunit;

namespace PlanDsl.Tests.Readers;

/// <summary>The JSON schema of a form, as JsonSchema.Net reads it, and the returns that the C# code writes.</summary>
public sealed class FormSchemaTests
{
    private static readonly JsonSchema Second = FormOf(JsonSchemaWriter.Write(SampleSchemas.Shanghai), "表2");

    [Fact]
    public void Returns_that_the_generated_code_writes_are_valid()
    {
        Assert.Equal("", SchemaErrors.Of(Second, Returns.InOrder.Write()));
        Assert.Equal("", SchemaErrors.Of(Second, Returns.Blank.Write()));
    }

    /// <summary>What the strict reader refuses (<see cref="JsonTests"/>), but for what no schema can say.</summary>
    [Theory]
    [InlineData("\"其他\": 2,", "")]
    [InlineData("\"其他\": 2,", "\"其他\": 2, \"新项\": 1,")]
    [InlineData("\"其他\": 2,", "\"其他\": 2.5,")]
    [InlineData("\"其他\": 2,", "\"其他\": -2,")]
    [InlineData("\"其他\": 2,", "\"其他\": \"2\",")]
    [InlineData("\"罚没款\": 12.30,", "\"罚没款\": 12.305,")]
    public void Other_returns_are_not(string part, string replacement)
    {
        var json = Returns.InOrder.Write();
        Assert.Contains(part, json, StringComparison.Ordinal);
        Assert.NotEqual("", SchemaErrors.Of(Second, json.Replace(part, replacement, StringComparison.Ordinal)));
    }

    /// <summary>The schema of one form of a plan.</summary>
    private static JsonSchema FormOf(string schema, string form)
    {
        var node = JsonNode.Parse(schema)!.AsObject();
        node["$ref"] = $"#/$defs/{form}";
        return JsonSchema.FromText(node.ToJsonString());
    }
}
