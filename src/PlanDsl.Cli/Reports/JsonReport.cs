using System.Text.Json;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>
/// Findings as one JSON array. Lines and columns count from 1, columns in UTF-16 code units; an end is the place just
/// after the last character.
/// </summary>
internal static class JsonReport
{
    internal static void Write(TextWriter output, IReadOnlyList<Diagnostic> findings) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                WriteFinding(json, finding);
            }

            json.WriteEndArray();
        });

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("severity", TextReport.NameOf(finding.Descriptor.Severity).En);
        WriteText(json, "message", finding.GetMessage(DisplayLanguage.Zh), finding.GetMessage(DisplayLanguage.En));
        WritePlace(json, finding.Location);
        WriteText(json, "remedy", finding.GetRemedy(DisplayLanguage.Zh), finding.GetRemedy(DisplayLanguage.En));
        json.WriteStartArray("related");
        foreach (var other in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, other.Location);
            WriteText(json, "note", other.Note.Zh, other.Note.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fix");
        foreach (var change in finding.Fix)
        {
            json.WriteStartObject();
            WriteRange(json, finding.Location.Source, change.Span);
            json.WriteString("newText", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", location.Source.Path);
        WriteRange(json, location.Source, location.Span);
    }

    private static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        WritePosition(json, "start", source.GetPosition(span.Start));
        WritePosition(json, "end", source.GetPosition(span.End));
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string zh, string en)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", zh);
        json.WriteString("en", en);
        json.WriteEndObject();
    }
}
