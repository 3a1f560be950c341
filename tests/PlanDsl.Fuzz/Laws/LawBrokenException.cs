namespace PlanDsl.Fuzz.Laws;

/// <summary>A text on which the compiler does not do what it should.</summary>
/// <param name="law">The law.</param>
/// <param name="details">How this text breaks it.</param>
internal sealed class LawBrokenException(string law, string details) : Exception(law + details)
{
    /// <summary>The law, the same for all texts that break it alike.</summary>
    public string BrokenLaw { get; } = law;

    /// <summary>
    /// Whether a part of the text says nothing about the whole: what it lacks would be what was cut out.
    /// </summary>
    public bool IsOfWholeText { get; init; }
}
