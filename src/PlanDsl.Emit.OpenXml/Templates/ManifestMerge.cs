using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanDsl.Emit.OpenXml.Templates;

/// <summary>A manifest that says only what differs from another one.</summary>
internal static class ManifestMerge
{
    private const string Extends = "extends";

    private static readonly JsonDocumentOptions Reading = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether a manifest has a setting of its own at its top.</summary>
    internal static bool Names(byte[] manifest, string name) => Read(manifest).ContainsKey(name);

    /// <summary>The whole manifest.</summary>
    /// <param name="manifest">What differs.</param>
    /// <param name="find">The text of the manifest that a name stands for.</param>
    internal static byte[] Extend(byte[] manifest, Func<string, byte[]> find)
    {
        var changes = Read(manifest);
        var from = changes[Extends] is JsonValue value && value.TryGetValue(out string? name)
            ? name
            : throw new TemplateException("extends 应是一个名称", "extends should be a name");
        changes.Remove(Extends);
        var whole = Read(find(from));
        Merge(whole, changes);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Writing))
        {
            whole.WriteTo(writer);
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }

    private static JsonObject Read(byte[] manifest) =>
        JsonNode.Parse(manifest, documentOptions: Reading) as JsonObject
            ?? throw new TemplateException("模板应是一个 JSON 对象", "A manifest is a JSON object");

    private static void Merge(JsonObject whole, JsonObject changes)
    {
        foreach (var (name, change) in changes.ToList())
        {
            if (change is JsonObject inner && whole[name] is JsonObject outer)
            {
                Merge(outer, inner);
            }
            else if (change is JsonArray list && whole[name] is JsonArray known)
            {
                MergeById(known, list);
            }
            else
            {
                whole[name] = change?.DeepClone();
            }
        }
    }

    /// <summary>Entries of a list are told apart by their id, fonts by their name; a new one is added.</summary>
    private static void MergeById(JsonArray whole, JsonArray changes)
    {
        foreach (var change in changes.OfType<JsonObject>())
        {
            var same = whole.OfType<JsonObject>().FirstOrDefault(entry => KeyOf(entry) == KeyOf(change));
            if (same is null)
            {
                whole.Add(change.DeepClone());
            }
            else
            {
                Merge(same, change);
            }
        }
    }

    private static string KeyOf(JsonObject entry) => (entry["id"] ?? entry["name"])?.ToString() ?? string.Empty;
}
