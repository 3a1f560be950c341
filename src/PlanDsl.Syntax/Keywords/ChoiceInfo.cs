using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Everything the language knows about a word that a value is chosen from.</summary>
/// <param name="Word">The choice.</param>
/// <param name="Zh">The Chinese spelling; what is printed where the choice is.</param>
/// <param name="En">The English spelling.</param>
/// <param name="Meaning">What it says, in a few words.</param>
public sealed record ChoiceInfo(ChoiceWord Word, string Zh, string En, Bilingual Meaning) : Word(Zh, En)
{
    /// <summary>Attributes that go with this choice; what no choice names goes with all.</summary>
    public ImmutableArray<AttributeInfo> Attributes { get; init; } = [];
}
