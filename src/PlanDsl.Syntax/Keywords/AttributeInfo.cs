using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Everything the language knows about an attribute; where it may stand is said by the keywords.</summary>
/// <param name="Zh">The Chinese spelling.</param>
/// <param name="En">The English spelling.</param>
/// <param name="Shape">What follows the word.</param>
/// <param name="Meaning">What it says, in a few words.</param>
/// <param name="IsRepeatable">Whether it may be said several times, each adding to the last.</param>
public sealed record AttributeInfo(
    string Zh, string En, AttributeShape Shape, Bilingual Meaning, bool IsRepeatable) : Word(Zh, En)
{
    /// <summary>
    /// Whether it is a text about a field that nothing reckons with: it is read, printed, carried into forms and data
    /// types without code of its own.
    /// </summary>
    public bool IsDetail { get; init; }

    /// <summary>The words that its value is chosen from; empty where it is not of that shape.</summary>
    public ImmutableArray<ChoiceInfo> Choices { get; init; } = [];

    /// <summary>Its choice of a spelling in either language; null if it has no such one.</summary>
    public ChoiceInfo? FindChoice(string spelling)
    {
        foreach (var choice in Choices)
        {
            if (choice.Fits(spelling))
            {
                return choice;
            }
        }

        return null;
    }

    /// <summary>Whether what follows its word, or that nothing does, is as its shape wants it.</summary>
    /// <param name="hasValue">Whether something follows.</param>
    public bool FitsUse(bool hasValue) =>
        Shape == AttributeShape.Amount || hasValue == (Shape != AttributeShape.Mark);
}
