using System.Globalization;
using System.Text.Json;
using PlanDsl.Audit;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>
/// An audit as a SARIF 2.1.0 log. A Word file has no lines: a place is the file and, as a logical location, the
/// page, section, table or paragraph in it.
/// </summary>
internal sealed class AuditSarifReport
{
    private readonly Utf8JsonWriter json;
    private readonly IReadOnlyList<AuditedFile> files;
    private readonly DisplayLanguage language;
    private readonly List<GateInfo> rules;

    private AuditSarifReport(Utf8JsonWriter json, IReadOnlyList<AuditedFile> files, DisplayLanguage language)
    {
        this.json = json;
        this.files = files;
        this.language = language;
        rules = [.. files.SelectMany(static file => file.Report.Findings).Select(static f => f.Gate)
            .DistinctBy(static gate => gate.Id).OrderBy(static gate => gate.Id, StringComparer.Ordinal)];
    }

    internal static void Write(TextWriter output, IReadOnlyList<AuditedFile> files, DisplayLanguage language) =>
        JsonText.Write(output, json => new AuditSarifReport(json, files, language).WriteLog());

    private static string LevelOf(AuditSeverity severity) => severity switch
    {
        AuditSeverity.Error => "error",
        AuditSeverity.Warning => "warning",
        _ => "note",
    };

    private void WriteLog()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        WriteInvocation();
        json.WriteStartArray("results");
        foreach (var file in files)
        {
            foreach (var finding in file.Report.Findings)
            {
                WriteResult(file.Path, finding);
            }
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
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Topic.In(language));
            WriteText("fullDescription",
                $"{rule.Topic.In(language)}{AuditWords.Colon(language)}{rule.Expected.In(language)}");
            WriteText("help", $"{rule.Clause}\n{rule.Expected.In(language)}\n{rule.Remedy.In(language)}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(AuditFinding.SeverityOf(rule.Strength)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Files that could not be read, fonts that others stood for: no results, but how the run went.</summary>
    private void WriteInvocation()
    {
        var unread = files.Where(static file => file.Report.Problem is not null).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unread.Count == 0);
        var substituted = files.Where(static file => file.Report.Rendered is { FontsNotUsed.IsEmpty: false }).ToList();
        if (unread.Count + substituted.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var file in unread)
            {
                var problem = file.Report.Problem!;
                WriteNotification(file, "error", $"{problem.Reason.In(language)}\n{problem.Remedy.In(language)}");
            }

            foreach (var file in substituted)
            {
                WriteNotification(file, "note", AuditWords.Fonts(file.Report.Rendered!, language));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteNotification(AuditedFile file, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteText("message", SarifReport.Escape(message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteArtifact(file.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(string path, AuditFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Gate.Id);
        json.WriteNumber("ruleIndex", rules.FindIndex(rule => rule.Id == finding.Gate.Id));
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText("message", SarifReport.Escape(
            string.Join(
                '\n',
                AuditWords.Message(finding, language),
                AuditWords.Ground(finding, language),
                finding.Remedy.In(language))));
        json.WriteStartArray("locations");
        foreach (var place in finding.Places)
        {
            json.WriteStartObject();
            WriteArtifact(path);
            WriteLogical(place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLogical(AuditPlace place)
    {
        var (kind, number) = place switch
        {
            { Page: > 0 } => ("page", place.Page),
            { Paragraph: > 0 } => ("paragraph", place.Paragraph),
            { Section: > 0 } => ("section", place.Section),
            _ => ("document", 0),
        };
        var index = number > 0 ? $"[{number.ToString(CultureInfo.InvariantCulture)}]" : "";
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", AuditWords.Place(place, language));
        json.WriteString("fullyQualifiedName", place.Part.Length > 0 ? $"{place.Part}/{kind}{index}"
            : $"{kind}{index}");
        json.WriteString("kind", kind);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifact(string path)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifReport.ToUri(path));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
