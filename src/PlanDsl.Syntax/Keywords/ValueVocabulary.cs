using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The words of values that have a spelling in each keyword language. Whoever gives them meaning has the tables; the
/// formatter only spells. The operators of a rule are not among them: a rule is printed as it is written.
/// </summary>
/// <param name="Attributes">Words that begin a segment behind the first <c>；</c>, of any keyword.</param>
/// <param name="Choices">By keyword: words that are a whole item of its list.</param>
/// <param name="Openings">By keyword: words that begin any of its segments, before a space or a colon.</param>
/// <param name="Texts">Keywords whose value is a path, a sentence or a reason, with no attributes in it.</param>
public sealed record ValueVocabulary(
    ImmutableArray<ValueWord> Attributes,
    ImmutableDictionary<Keyword, ImmutableArray<ValueWord>> Choices,
    ImmutableDictionary<Keyword, ImmutableArray<ValueWord>> Openings,
    ImmutableArray<Keyword> Texts);
