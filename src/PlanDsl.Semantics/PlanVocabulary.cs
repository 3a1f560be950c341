using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>The words of values in both keyword languages, gathered from the tables that binding reads.</summary>
public static class PlanVocabulary
{
    /// <summary>All of them.</summary>
    public static ValueVocabulary Words { get; } = new(
        AttributeReader.Words,
        ChoiceTable.Keywords.ToImmutableDictionary(static c => c.Keyword, static c => ToWords(c.Choices))
            .Add(Keyword.Role, ToWords(ChapterRoles.Spellings))
            .Add(Keyword.Genre, ToWords(NoticeBinder.GenreSpellings)),
        ImmutableDictionary<Keyword, ImmutableArray<ValueWord>>.Empty
            .Add(Keyword.Responsibility, ToWords(ResponsibilityBinder.RoleSpellings)));

    private static ImmutableArray<ValueWord> ToWords(IEnumerable<Spelling> spellings) =>
        [.. spellings.Select(static s => new ValueWord(s.Zh, s.En))];
}
