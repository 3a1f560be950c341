using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Fields that belong together in a form.</summary>
public sealed record FieldGroupSymbol
{
    /// <summary>What kind of group it is.</summary>
    public required FieldGroupKind Kind { get; init; }

    /// <summary>The identifier; null for single fields.</summary>
    public string? Id { get; init; }

    /// <summary>The printed title; null for single fields.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title is written; that of the first of single fields.</summary>
    public required Location TitleLocation { get; init; }

    /// <summary>The fields in order.</summary>
    public required ImmutableArray<FieldSymbol> Fields { get; init; }

    /// <summary>Of a classification, the field whose figure it breaks down; null if it does not say.</summary>
    public FigureReference? Total { get; init; }

    /// <summary>Of a classification, whether a case may count in several classes (可重复).</summary>
    public bool Overlaps { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }
}

/// <summary>The kinds of field groups.</summary>
public enum FieldGroupKind
{
    /// <summary>Fields without a group of their own.</summary>
    Single,

    /// <summary>组: the fields of one department.</summary>
    Department,

    /// <summary>分类: the breakdown of a total.</summary>
    Classification,
}
