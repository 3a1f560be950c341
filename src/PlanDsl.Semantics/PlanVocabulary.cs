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
            .Add(Keyword.Genre, ToWords(NoticeFormBinder.GenreSpellings))
            .Add(Keyword.NoticeFormat, ToWords(NoticeFormBinder.FormatSpellings))
            .Add(Keyword.Seal, ToWords(NoticeFormBinder.SealSpellings))
            .Add(Keyword.ResponsibilityAs, ToWords(TailStyleBinder.FormSpellings))
            .Add(Keyword.DueByAs, ToWords(TailStyleBinder.FormSpellings))
            .Add(Keyword.PrintedAs, ToWords(LeadershipBinder.FormSpellings)),
        ImmutableDictionary<Keyword, ImmutableArray<ValueWord>>.Empty
            .Add(Keyword.Responsibility, ToWords(ResponsibilityBinder.RoleSpellings))
            .Add(Keyword.DefaultResponsibility, ToWords(ResponsibilityBinder.RoleSpellings)),
        [
            Keyword.Import, Keyword.CopyNumber, Keyword.Secrecy, Keyword.DocumentNumber, Keyword.NoticeTitle,
            Keyword.Annotation, Keyword.ExternalFile, Keyword.Definition, Keyword.Point, Keyword.Sentence, Keyword.Note,
            Keyword.Verbatim, Keyword.Allow, Keyword.Present, Keyword.Excused, Keyword.Observing,
        ]);

    private static ImmutableArray<ValueWord> ToWords(IEnumerable<Spelling> spellings) =>
        [.. spellings.Select(static s => new ValueWord(s.Zh, s.En))];
}
