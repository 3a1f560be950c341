using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanDsl.Compiler;

/// <summary>The manifest as JSON.</summary>
public static class ManifestJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The file is read by people: Chinese stays Chinese.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The bytes of manifest.json; the same for the same manifest, always.</summary>
    public static byte[] Write(Manifest manifest)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("tool", "plandsl");
            json.WriteString("version", manifest.ToolVersion);
            json.WriteString("plan", manifest.PlanId);
            json.WriteStartArray("sources");
            foreach (var source in manifest.Sources)
            {
                json.WriteStartObject();
                json.WriteString("path", source.Path);
                json.WriteString("sha256", source.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("outputs");
            // In one order, whether an output was made by this build or is listed from an earlier one.
            foreach (var output in manifest.Outputs.OrderBy(static o => o.Kind)
                .ThenBy(static o => o.Path, StringComparer.Ordinal))
            {
                WriteOutput(json, output);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <returns>The manifest, or null if the bytes are not one: people may keep a manifest.json of their own
    /// there.</returns>
    public static Manifest? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var root = document.RootElement;
            return root.GetProperty("tool").GetString() != "plandsl"
                ? null
                : new Manifest(
                    Text(root, "version"),
                    Text(root, "plan"),
                    [.. root.GetProperty("sources").EnumerateArray().Select(static source =>
                        new ManifestSource(Text(source, "path"), Text(source, "sha256")))],
                    [.. root.GetProperty("outputs").EnumerateArray().Select(ReadOutput)]);
        }
        catch (Exception notOurs)
            when (notOurs is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static void WriteOutput(Utf8JsonWriter json, ManifestOutput output)
    {
        json.WriteStartObject();
        json.WriteString("kind", OutputKindNames.GetName(output.Kind));
        json.WriteString("id", output.Id);
        json.WriteString("path", output.Path);
        json.WriteString("sha256", output.Sha256);
        if (output.IsStale)
        {
            json.WriteBoolean("stale", true);
        }

        json.WriteEndObject();
    }

    private static ManifestOutput ReadOutput(JsonElement output) => new(
        OutputKindNames.Find(Text(output, "kind")) ?? throw new FormatException("unknown kind"),
        Text(output, "id"),
        Text(output, "path"),
        Text(output, "sha256"),
        output.TryGetProperty("stale", out var stale) && stale.GetBoolean());

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");
}
