using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanDsl.Cli.Files;

/// <summary>What a change is going to do, written down before it begins, so that a later run can end it.</summary>
/// <param name="Mode">How it takes its place.</param>
/// <param name="Target">The file or folder beside the stage that changes; null for the folder that the stage is
/// in.</param>
/// <param name="Files">What happens to which file, in order.</param>
/// <param name="Carried">Names of files that stay as they are and go along to the folder's new self.</param>
internal sealed record StageJournal(
    StageMode Mode, string? Target, ImmutableArray<StagedFile> Files, ImmutableArray<string> Carried)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    internal byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("mode", NameOf(Mode));
            json.WriteString("target", Target);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("old", file.Old);
                json.WriteString("new", file.New);
                json.WriteString("kept", file.Kept);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("carried");
            foreach (var name in Carried)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    internal static StageJournal? Read(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var root = document.RootElement;
            return new StageJournal(
                ModeOf(root.GetProperty("mode").GetString()),
                NameIn(root.GetProperty("target")),
                [.. root.GetProperty("files").EnumerateArray().Select(static file => new StagedFile(
                    NameIn(file.GetProperty("name"))!,
                    file.GetProperty("old").GetString(),
                    file.GetProperty("new").GetString(),
                    NameIn(file.GetProperty("kept"))))],
                [.. root.GetProperty("carried").EnumerateArray().Select(static name => NameIn(name)!)]);
        }
        catch (Exception notOurs)
            when (notOurs is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A name that reaches nothing outside its folder: anyone may have written the file.</summary>
    private static string? NameIn(JsonElement element) => element.GetString() is not { } name ? null
        : name.Length > 0 && name == Path.GetFileName(name) && name is not ("." or "..") ? name
        : throw new FormatException("a path");

    private static string NameOf(StageMode mode) => mode switch
    {
        StageMode.File => "file",
        StageMode.Fresh => "fresh",
        StageMode.Exchange => "exchange",
        _ => "one-by-one",
    };

    private static StageMode ModeOf(string? name) => name switch
    {
        "file" => StageMode.File,
        "fresh" => StageMode.Fresh,
        "exchange" => StageMode.Exchange,
        "one-by-one" => StageMode.OneByOne,
        _ => throw new FormatException("no mode"),
    };
}
