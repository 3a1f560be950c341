using System.Text.Json.Serialization;

namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>A layout manifest: everything about the look of Word files, as data (templates/notice).</summary>
internal sealed record NoticeLayout
{
    public required string Profile { get; init; }

    public required string Source { get; init; }

    public required PageLayout Page { get; init; }

    public required PageLayout Landscape { get; init; }

    public required FontLayout[] Fonts { get; init; }

    /// <summary>Of paragraphs; a style stands after the one it is based on, the first is the default.</summary>
    public required StyleLayout[] Styles { get; init; }

    /// <summary>Of pieces of a paragraph.</summary>
    public required StyleLayout[] CharacterStyles { get; init; }

    public required LetterheadLayout Letterhead { get; init; }

    public required LetterLayout Letter { get; init; }

    public required SignatureLayout Signature { get; init; }

    public required PageNumberLayout PageNumber { get; init; }

    public required ImprintLayout Imprint { get; init; }

    public required TableLayout Table { get; init; }

    /// <summary>The colour of the mark, which the rules of the head have too (9704, 7.2.4, 7.2.7).</summary>
    [JsonIgnore]
    public string Red => Styles.First(static style => style.Id == "HeadMark").Color ?? "auto";
}
