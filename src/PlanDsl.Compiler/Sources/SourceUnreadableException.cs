using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>A file is there but cannot be read.</summary>
/// <param name="reason">Why, to stand behind a colon.</param>
/// <param name="remedy">What to do about it.</param>
public sealed class SourceUnreadableException(Bilingual reason, Bilingual remedy) : IOException(reason.En)
{
    /// <summary>Why.</summary>
    public Bilingual Reason { get; } = reason;

    /// <summary>What to do about it.</summary>
    public Bilingual Remedy { get; } = remedy;
}
