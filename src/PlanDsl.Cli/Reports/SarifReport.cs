using System.Text.Json;
using PlanDsl.Cli.Commands;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>
/// Findings as a SARIF 2.1.0 log with one run; the rules are those that were broken. Warnings that a plan accepts are
/// results too, marked as suppressed.
/// </summary>
internal sealed class SarifReport
{
    private readonly Utf8JsonWriter json;
    private readonly Findings findings;
    private readonly List<DiagnosticDescriptor> rules;

    private SarifReport(Utf8JsonWriter json, Findings findings)
    {
        this.json = json;
        this.findings = findings;
        rules =
        [
            .. findings.All.Concat(findings.Accepted.Select(static a => a.Finding))
                .Select(static finding => finding.Descriptor)
                .DistinctBy(static rule => rule.Code).OrderBy(static rule => rule.Code, StringComparer.Ordinal),
        ];
    }

    internal static void Write(TextWriter output, Findings findings) =>
        JsonText.Write(output, json => new SarifReport(json, findings).WriteLog());

    /// <summary>A path as a reference: relative ones stay relative, whatever is not ASCII is escaped.</summary>
    internal static string ToUri(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var isDrive = path.Length > 1 && path[1] == ':';
        return isDrive ? "file:///" + path[..2] + escaped[4..] : path.StartsWith('/') ? "file://" + escaped : escaped;
    }

    /// <summary>SARIF doubles braces in messages, which else are placeholders (2.1.0, 3.11.5).</summary>
    internal static string Escape(string message) =>
        message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string LevelOf(Severity severity) =>
        severity == Severity.Error ? "error" : severity == Severity.Warning ? "warning" : "note";

    private void WriteLog()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteTool();
        json.WriteStartArray("results");
        foreach (var finding in findings.All)
        {
            WriteResult(finding, null);
        }

        foreach (var accepted in findings.Accepted)
        {
            WriteResult(accepted.Finding, accepted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plandsl");
        json.WriteString("semanticVersion", PlanCompiler.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText("shortDescription", rule.Title.Zh);
            WriteText("fullDescription", $"{rule.Title.Zh} / {rule.Title.En}");
            var page = EmbeddedText.Find(rule.Code + ".md");
            json.WriteStartObject("help");
            json.WriteString("text", page ?? rule.Remedy.Zh);
            if (page is not null)
            {
                json.WriteString("markdown", page);
            }

            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(DiagnosticCatalog.Find(rule.Code)?.Severity ?? rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Diagnostic finding, AcceptedFinding? accepted)
    {
        var language = findings.LanguageOf(finding.Location.Source);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Code);
        json.WriteNumber("ruleIndex", rules.FindIndex(rule => rule.Code == finding.Descriptor.Code));
        json.WriteString("level", LevelOf(finding.Descriptor.Severity));
        WriteText("message", Escape($"{finding.GetMessage(language)}\n{finding.GetRemedy(language)}"));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(finding, language);
        WriteFix(finding, language);
        WriteSuppression(accepted);
        json.WriteEndObject();
    }

    /// <summary>A warning that the plan accepts is a suppressed result, with the author's reason (3.27.23).</summary>
    private void WriteSuppression(AcceptedFinding? accepted)
    {
        if (accepted is null)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("status", "accepted");
        json.WriteString("justification", accepted.Reason);
        json.WriteStartObject("location");
        WritePlace(accepted.Place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelated(Diagnostic finding, DisplayLanguage language)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(finding.Related[i].Location);
            WriteText("message", Escape(finding.Related[i].Note.In(language)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFix(Diagnostic finding, DisplayLanguage language)
    {
        if (finding.Fix.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", Escape(finding.GetRemedy(language)));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(finding.Location.Source);
        json.WriteStartArray("replacements");
        foreach (var change in finding.Fix)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", finding.Location.Source, change.Span);
            WriteText("insertedContent", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePlace(Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(location.Source);
        WriteRegion("region", location.Source, location.Span);
        json.WriteEndObject();
    }

    private void WriteArtifact(SourceText source)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(source.Path));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceText source, TextSpan span)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
