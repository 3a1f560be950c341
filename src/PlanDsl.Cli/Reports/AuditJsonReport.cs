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

        json.WriteStartArray("damagedParts");
        foreach (var part in file.Report.DamagedParts)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
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
