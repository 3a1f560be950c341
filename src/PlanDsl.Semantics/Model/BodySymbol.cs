using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>An agency or a collective body of a registry.</summary>
public sealed record BodySymbol
{
    /// <summary>The short name, as plans write and print it.</summary>
    public required string ShortName { get; init; }

    /// <summary>
    /// What is printed for the short name (印作), where its own form is no identifier, such as 市场（合同）监管处; else the
    /// short name.
    /// </summary>
    public required string Printed { get; init; }

    /// <summary>The full name; of a collective body, its short name unless declared.</summary>
    public required string FullName { get; init; }

    /// <summary>Other names under which it is found (又称); using one warns.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>What its short name begins with and lists may print once, such as 区; null if there is none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The short name of the body that it is a part of (上级); null if it is not said.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it stands for several agencies (相关部门, 各区各单位).</summary>
    public required bool IsCollective { get; init; }

    /// <summary>Where the short name is declared.</summary>
    public required Location Location { get; init; }
}
