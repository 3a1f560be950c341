using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>The usual shapes of a keyword, for the tables.</summary>
internal static class KeywordRows
{
    internal static readonly ImmutableArray<Keyword> Items =
        [Keyword.Task, Keyword.Requirement, Keyword.Phase, Keyword.Item, Keyword.Label, Keyword.Duty];

    /// <summary>What a period, a deadline, a responsibility may be said of below a chapter.</summary>
    internal static readonly ImmutableArray<Keyword> Assignable = [.. Items, Keyword.Measure];

    internal static readonly ImmutableArray<Keyword> ItemParents = [Keyword.Chapter, Keyword.Attachment, .. Items];

    /// <summary>One line, without an identifier.</summary>
    internal static KeywordInfo Line(
        Keyword keyword,
        string zh,
        string en,
        ImmutableArray<Keyword> parents,
        ValueKind kind,
        bool single = false) =>
        new(keyword, zh, en, parents, Need.None, Need.Required, BodyKind.None, single, kind);

    /// <summary>One line that is named.</summary>
    internal static KeywordInfo Named(
        Keyword keyword,
        string zh,
        string en,
        ImmutableArray<Keyword> parents,
        ValueKind kind,
        Need identifier = Need.Required) =>
        new(keyword, zh, en, parents, identifier, Need.Required, BodyKind.None, false, kind);

    /// <summary>A block under a title.</summary>
    internal static KeywordInfo Block(
        Keyword keyword, string zh, string en, ImmutableArray<Keyword> parents, Need identifier, Need value) =>
        new(keyword, zh, en, parents, identifier, value, BodyKind.Block, false,
            value == Need.None ? ValueKind.None : ValueKind.Text);

    /// <summary>A part of the plan under a title: a block, or its text at once.</summary>
    internal static KeywordInfo Part(Keyword keyword, string zh, string en) =>
        Block(keyword, zh, en, [Keyword.Plan], Need.Optional, Need.Required) with
        {
            Body = BodyKind.Block | BodyKind.Prose,
        };

    /// <summary>Prose alone.</summary>
    internal static KeywordInfo Text(Keyword keyword, string zh, string en, ImmutableArray<Keyword> parents) =>
        new(keyword, zh, en, parents, Need.None, Need.None, BodyKind.Prose, true, ValueKind.None);

    /// <summary>An item of a chapter.</summary>
    internal static KeywordInfo NumberedItem(Keyword keyword, string zh, string en) =>
        new(keyword, zh, en, ItemParents, Need.Optional, Need.Optional, BodyKind.Block | BodyKind.Prose, false,
            ValueKind.Text);

    /// <summary>The same with attributes.</summary>
    internal static KeywordInfo With(this KeywordInfo info, params AttributeInfo[] attributes) =>
        info with { Attributes = [.. attributes] };
}
