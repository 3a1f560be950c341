using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>
/// Reads manifests without reflection. A name that nothing reads is an error, not a setting without effect.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(LayoutLengthConverter)])]
[JsonSerializable(typeof(NoticeLayout))]
internal sealed partial class NoticeLayoutJson : JsonSerializerContext;
