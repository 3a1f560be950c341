using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>Everything the language knows about a keyword.</summary>
/// <param name="Keyword">The construct.</param>
/// <param name="Zh">The Chinese spelling.</param>
/// <param name="En">The English spelling.</param>
/// <param name="Parents">Where it may stand; empty means at the top of a file.</param>
/// <param name="Identifier">Whether a second word names it.</param>
/// <param name="Value">Whether something must stand after the colon.</param>
/// <param name="Body">What may follow the head.</param>
/// <param name="Single">Whether a block may hold it only once.</param>
/// <param name="ValueKind">Which small language its value is written in.</param>
public sealed record KeywordInfo(
    Keyword Keyword,
    string Zh,
    string En,
    ImmutableArray<Keyword> Parents,
    Need Identifier,
    Need Value,
    BodyKind Body,
    bool Single,
    ValueKind ValueKind) : Word(Zh, En)
{
    /// <summary>The attributes that its value takes.</summary>
    public ImmutableArray<AttributeInfo> Attributes { get; init; } = [];

    /// <summary>Some of them that it does not take below one of its parents; null if it takes all everywhere.</summary>
    public AttributeLimit? Limit { get; init; }

    /// <summary>The words that its value is chosen from, or that its value may hold.</summary>
    public ImmutableArray<ChoiceInfo> Choices { get; init; } = [];

    /// <summary>
    /// Whether the value is a list or a small language whose separators the formatter settles; otherwise it is a text
    /// that stays as written.
    /// </summary>
    public bool ValueIsList => ValueKind is ValueKind.Label or ValueKind.List or ValueKind.Names or ValueKind.Bodies
        or ValueKind.Choice or ValueKind.Deadline or ValueKind.Responsibility or ValueKind.Rule;

    /// <summary>Whether ， in its list is more than 、: it closes a group, and is printed.</summary>
    public bool KeepsCommas => ValueKind is ValueKind.Bodies or ValueKind.Responsibility;

    /// <summary>Whether it may stand below a keyword.</summary>
    public bool MayStandIn(Keyword parent)
    {
        foreach (var allowed in Parents)
        {
            if (allowed == parent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attributes that it takes in one place.</summary>
    /// <param name="parent">What it stands below; null where that does not matter.</param>
    /// <param name="choice">What its value was chosen to be; null if it is none or unknown.</param>
    public IEnumerable<AttributeInfo> AttributesAt(Keyword? parent = null, ChoiceInfo? choice = null)
    {
        foreach (var attribute in Attributes)
        {
            if ((Limit is null || Limit.Parent != parent || !Limit.Without.Contains(attribute))
                && GoesWith(attribute, choice))
            {
                yield return attribute;
            }
        }
    }

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

    /// <summary>One of its choices.</summary>
    public ChoiceInfo Get(ChoiceWord word)
    {
        foreach (var choice in Choices)
        {
            if (choice.Word == word)
            {
                return choice;
            }
        }

        throw new ArgumentException($"{Keyword} has no choice {word}", nameof(word));
    }

    private bool GoesWith(AttributeInfo attribute, ChoiceInfo? choice)
    {
        if (choice is null || choice.Attributes.Contains(attribute))
        {
            return true;
        }

        foreach (var other in Choices)
        {
            if (other.Attributes.Contains(attribute))
            {
                return false;
            }
        }

        return true;
    }
}
