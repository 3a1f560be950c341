using System.Text.Json;
using PlanDsl.Audit;

namespace PlanDsl.Cli.Reports;

/// <summary>An audit as a JSON array with an object for each file.</summary>
internal static class AuditJsonReport
{
    internal static void Write(TextWriter output, IReadOnlyList<AuditedFile> files, bool isWhole) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var file in files)
            {
                WriteFile(json, file, isWhole);
            }

            json.WriteEndArray();
        });

    private static void WriteFile(Utf8JsonWriter json, AuditedFile file, bool isWhole)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        if (file.Report.Problem is { } problem)
        {
            WriteText(json, "problem", problem.Reason);
            WriteText(json, "remedy", problem.Remedy);
            json.WriteEndObject();
            return;
        }

        json.WriteString("profile", AuditWords.IdOf(file.Report.Profile));
        json.WriteBoolean("profileAssumed", file.Report.ProfileIsAssumed);
        json.WriteStartArray("findings");
        foreach (var finding in file.Report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        if (isWhole)
        {
            WriteGates(json, file.Report);
        }

        if (file.Report.Rendered is { } rendered)
        {
            WriteRendered(json, rendered, isWhole);
        }

        json.WriteEndObject();
    }

    private static void WriteRendered(Utf8JsonWriter json, RenderedReport rendered, bool isWhole)
    {
        json.WriteStartObject("rendered");
        json.WriteNumber("pages", rendered.Pages);
        WriteNames(json, "fontsNotUsed", rendered.FontsNotUsed);
        WriteNames(json, "fontsUsed", rendered.FontsUsed);
        if (isWhole)
        {
            json.WriteStartArray("measures");
            foreach (var measure in rendered.Measurements)
            {
                json.WriteStartObject();
                json.WriteString("gate", measure.Gate.Id);
                json.WriteNumber("page", measure.Page);
                WriteText(json, "what", measure.Gate.Topic);
                WriteText(json, "found", measure.Found);
                WriteText(json, "expected", measure.Gate.Required);
                json.WriteBoolean("met", measure.IsMet);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var each in names)
        {
            json.WriteStringValue(each);
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("gate", finding.Gate.Id);
        json.WriteString("clause", finding.Gate.Clause);
        json.WriteString("strength", AuditWords.NameOf(finding.Strength).En);
        json.WriteString("severity", TextReport.NameOf(AuditWords.Weight(finding.Severity)).En);
        WriteText(json, "topic", finding.Gate.Topic);
        WriteText(json, "found", finding.Found);
        WriteText(json, "expected", finding.Expected);
        WriteText(json, "remedy", finding.Remedy);
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            json.WriteStartObject();
            json.WriteString("part", place.Part);
            json.WriteNumber("page", place.Page);
            json.WriteNumber("section", place.Section);
            json.WriteNumber("table", place.Table);
            json.WriteNumber("paragraph", place.Paragraph);
            json.WriteString("excerpt", place.Excerpt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGates(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("gates");
        foreach (var outcome in report.Gates)
        {
            json.WriteStartObject();
            json.WriteString("gate", outcome.Gate.Id);
            json.WriteString("verdict", AuditWords.NameOf(outcome.Verdict).En);
            if (outcome.Reason is { } reason)
            {
                WriteText(json, "reason", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, AuditText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
