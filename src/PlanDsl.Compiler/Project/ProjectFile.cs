using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What plandsl.json says: settings for the plans of a folder and those below it.</summary>
/// <param name="Severities">How much each diagnostic weighs.</param>
/// <param name="Diagnostics">What is wrong with the file; then its entries that can be used are used.</param>
public sealed record ProjectFile(SeverityMap Severities, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// How Word files look: the name of a manifest that comes with the compiler, or the path of one from the file's
    /// folder; null for the default.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>A table of holidays newer than the compiler, as a path from the file's folder; null for none.</summary>
    public string? Holidays { get; init; }

    /// <summary>The working days and the closing hour that deadlines are counted by.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Published;

    /// <summary>The file's name.</summary>
    public const string Name = "plandsl.json";

    private static readonly string[] Levels = ["off", "note", "warning", "error"];

    /// <summary>The settings where there is no file.</summary>
    public static ProjectFile Default { get; } = new(SeverityMap.Default, []);

    /// <summary>Reads the file: JSON in which comments and a comma at the end of a list may stand.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="content">The whole file, UTF-8 with or without a byte order mark.</param>
    public static ProjectFile Parse(string path, byte[] content)
    {
        var (text, problem) = SourceDecoder.Decode(path, content);
        return text is null ? new ProjectFile(SeverityMap.Default, [problem!]) : new Reading(text).Run();
    }

    /// <summary>
    /// The same with the years of its table of holidays, or with what is wrong with that; then none of it is used.
    /// </summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="content">The whole table, as calendar.csv of the compiler.</param>
    public ProjectFile WithHolidays(string path, byte[] content)
    {
        var (text, problem) = SourceDecoder.Decode(path, content);
        if (text is null)
        {
            return this with { Diagnostics = Diagnostics.Add(problem!) };
        }

        var table = CalendarTable.Parse(text);
        return table.Problems.IsEmpty
            ? this with { Calendar = Calendar.With(table, null) }
            : this with
            {
                Diagnostics = Diagnostics.AddRange(table.Problems.Select(static p => Diagnostic.Create(
                    ProjectDiagnostics.BadHolidays, p.Location, p.Reason))),
            };
    }

    /// <summary>One reading of a file, token by token, for only tokens know their places.</summary>
    private sealed class Reading(SourceText text)
    {
        private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        private readonly byte[] bytes = Encoding.UTF8.GetBytes(text.Text);
        private SeverityMap severities = SeverityMap.Default;
        private string? template;
        private string? holidays;
        private TimeOnly? closing;

        internal ProjectFile Run()
        {
            var reader = new Utf8JsonReader(
                bytes,
                new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            try
            {
                ReadFile(ref reader);
            }
            catch (JsonException problem)
            {
                Report(ProjectDiagnostics.NotJson, PlaceOf(problem));
            }

            return new ProjectFile(severities, diagnostics.ToImmutable())
            {
                Template = template,
                Holidays = holidays,
                Calendar = closing is null ? WorkingCalendar.Published : WorkingCalendar.Published.With(null, closing),
            };
        }

        private void ReadFile(ref Utf8JsonReader reader)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Report(ProjectDiagnostics.NotJson, PlaceOf(ref reader));
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                var place = PlaceOf(ref reader);
                reader.Read();
                if (name == "severities" && reader.TokenType == JsonTokenType.StartObject)
                {
                    ReadSeverities(ref reader);
                    continue;
                }

                if (reader.TokenType == JsonTokenType.String && ReadText(name, reader.GetString()!))
                {
                    continue;
                }

                var descriptor = name switch
                {
                    "severities" => ProjectDiagnostics.BadLevel,
                    "template" => ProjectDiagnostics.NoTemplate,
                    "holidays" => ProjectDiagnostics.NoHolidays,
                    "closing-time" => ProjectDiagnostics.NoTime,
                    _ => ProjectDiagnostics.UnknownSetting,
                };
                var isKnown = descriptor != ProjectDiagnostics.UnknownSetting;
                Report(descriptor, isKnown ? PlaceOf(ref reader) : place, name);
                reader.Skip();
            }

            // What follows the object is no JSON, which reading on says.
            while (reader.Read())
            {
            }
        }

        /// <summary>A setting that is a text; false if there is none of that name, or its text is not one.</summary>
        private bool ReadText(string name, string value)
        {
            switch (name)
            {
                case "template":
                    template = value;
                    return true;
                case "holidays":
                    holidays = value;
                    return value.Length > 0;
                case "closing-time" when TimeOnly.TryParseExact(
                    value, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time):
                    closing = time;
                    return true;
                default:
                    return false;
            }
        }

        private void ReadSeverities(ref Utf8JsonReader reader)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var code = reader.GetString()!;
                var codePlace = PlaceOf(ref reader);
                reader.Read();
                var level = reader.TokenType == JsonTokenType.String ? reader.GetString()! : string.Empty;
                var levelPlace = PlaceOf(ref reader);
                reader.Skip();
                if (DiagnosticCatalog.Find(code) is not { } descriptor)
                {
                    Report(ProjectDiagnostics.UnknownCode, codePlace, code);
                }
                else if (Array.IndexOf(Levels, level) is var index && index < 0)
                {
                    Report(ProjectDiagnostics.BadLevel, levelPlace, text.ToString(levelPlace.Span));
                }
                else if (descriptor.Severity == Severity.Error && level != "error")
                {
                    Report(ProjectDiagnostics.ErrorStays, levelPlace, code);
                }
                else
                {
                    severities = severities.With(code, index == 0 ? null : (Severity)(index - 1));
                }
            }
        }

        private void Report(DiagnosticDescriptor descriptor, Location place, params MessageArgument[] arguments) =>
            diagnostics.Add(Diagnostic.Create(descriptor, place, arguments));

        private Location PlaceOf(ref Utf8JsonReader reader)
        {
            var start = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex));
            var isName = reader.TokenType is JsonTokenType.PropertyName; // whose colon the reader consumes with it
            var last = isName ? reader.TokenStartIndex + reader.ValueSpan.Length + 2 : reader.BytesConsumed;
            var end = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)last));
            return new Location(text, TextSpan.FromBounds(start, Math.Max(start, end)));
        }

        /// <summary>The line and byte that the reader stopped at, as a place.</summary>
        private Location PlaceOf(JsonException problem)
        {
            var line = text.GetLineSpan((int)Math.Min(problem.LineNumber ?? 0, text.LineCount - 1));
            var inLine = Encoding.UTF8.GetBytes(text.ToString(line));
            var before = (int)Math.Min(problem.BytePositionInLine ?? 0, inLine.Length);
            var start = line.Start + Encoding.UTF8.GetCharCount(inLine.AsSpan(0, before));
            return new Location(text, new TextSpan(start, Math.Min(1, line.End - start)));
        }
    }
}
