using Json.Schema;
using PlanDsl.Tests.EndToEnd;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Readers;

/// <summary>Our SARIF reports against the schema that is published for them.</summary>
public sealed class SarifSchemaTests
{
    private static readonly JsonSchema Published = Read();

    [Theory]
    [InlineData("check errors --format sarif")]
    [InlineData("check plans valid gallery --format sarif")]
    [InlineData("check empty/a.plan --format sarif")]
    [InlineData("audit audit/letter.docx audit/by-libreoffice.docx --format sarif --all")]
    public void A_report_is_valid(string line)
    {
        using var folder = new SampleFolder();
        folder.Write("empty/a.plan", "");
        Assert.Equal("", Errors(folder.RunHere(line).Out));
    }

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.2.0\"")]
    public void What_is_not_SARIF_is_seen(string part, string replacement)
    {
        using var folder = new SampleFolder();
        var report = folder.RunHere("check errors/PLN2003-misspelt-body.plan --format sarif").Out;
        Assert.Contains(part, report, StringComparison.Ordinal);
        Assert.NotEqual("", Errors(report.Replace(part, replacement, StringComparison.Ordinal)));
    }

    private static string Errors(string report) => SchemaErrors.Of(Published, report);

    /// <summary>Of draft 4; for what it uses, later drafts differ in the name of the id only.</summary>
    private static JsonSchema Read() => JsonSchema.FromText(
        File.ReadAllText(Repository.PathTo("tests", "schemas", "sarif-2.1.0-rtm.5.json"))
            .Replace("draft-04/schema#", "draft-07/schema#", StringComparison.Ordinal)
            .Replace("\"id\": \"https:", "\"$id\": \"https:", StringComparison.Ordinal));
}
