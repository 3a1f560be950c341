using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>Reads a <see cref="LayoutLength"/> from its text.</summary>
internal sealed class LayoutLengthConverter : JsonConverter<LayoutLength>
{
    /// <inheritdoc/>
    public override LayoutLength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return LayoutLength.Parse(reader.GetString()!);
        }
        catch (FormatException problem)
        {
            // Only of its own exceptions the serializer tells the place.
            throw new JsonException(null, problem);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LayoutLength value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Manifests are written by people");
}
