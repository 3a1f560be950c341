using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A chapter or item and who answers for it.</summary>
/// <param name="Chapter">The chapter; of an item, the one that it stands in, null in an attachment.</param>
/// <param name="Item">The item; null for the chapter itself.</param>
/// <param name="Responsibility">Who answers for it; null if nobody does.</param>
/// <param name="Source">Who says so.</param>
public sealed record Assignment(
    ChapterSymbol? Chapter, ItemSymbol? Item, ResponsibilitySymbol? Responsibility, AssignmentSource Source)
{
    /// <summary>What it is called: the item's name, the chapter's title; null for an item without one.</summary>
    public string? Name => Item is null ? Chapter!.Title : Item.Name;

    /// <summary>The head that declares it; null for what has none.</summary>
    internal Location? Place => Item is null ? Chapter?.Head : Item.Location;
}

/// <summary>Where it is said who answers for something.</summary>
public enum AssignmentSource
{
    /// <summary>Nowhere.</summary>
    Nobody,

    /// <summary>In the chapter or item itself.</summary>
    Own,

    /// <summary>In an item around it.</summary>
    Item,

    /// <summary>In its chapter (责任).</summary>
    Chapter,

    /// <summary>In its chapter, for what says nothing (默认责任).</summary>
    ChapterDefault,

    /// <summary>In the plan, for what says nothing (默认责任).</summary>
    PlanDefault,
}
