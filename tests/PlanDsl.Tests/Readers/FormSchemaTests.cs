using System.Globalization;
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

    /// <summary>Amounts of two digits, of which validators that divide binary fractions refused one in seven.</summary>
    [Fact]
    public void No_legal_amount_is_refused()
    {
        for (var cents = 0; cents < 2_000; cents += 7)
        {
            var json = Returns.InOrder.Write().Replace(
                "\"罚没款\": 12.30,",
                string.Create(CultureInfo.InvariantCulture, $"\"罚没款\": {cents / 100m},"),
                StringComparison.Ordinal);
            Assert.Equal("", SchemaErrors.Of(Second, json));
        }
    }

    [Theory]
    [InlineData("2021年1月8日")]
    [InlineData("1.8")]
    [InlineData("01-08")]
    public void A_date_is_written_in_several_ways(string date) => Assert.Equal("", SchemaErrors.Of(
        Second, Returns.InOrder.Write().Replace("1月8日", date, StringComparison.Ordinal)));

    /// <summary>What the strict reader refuses (<see cref="JsonTests"/>), but for what no schema can say.</summary>
    [Theory]
    [InlineData("\"其他\": 2,", "")]
    [InlineData("\"其他\": 2,", "\"其他\": 2, \"新项\": 1,")]
    [InlineData("\"其他\": 2,", "\"其他\": 2.5,")]
    [InlineData("\"其他\": 2,", "\"其他\": -2,")]
    [InlineData("\"其他\": 2,", "\"其他\": \"2\",")]
    [InlineData("\"罚没款\": 12.30,", "\"罚没款\": 1000000000000000,")]
    [InlineData("\"1月8日\"", "\"13月99日\"")]
    [InlineData("\"1月8日\"", "\"1月\"")]
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
