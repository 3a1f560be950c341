namespace PlanDsl.Emit.OpenXml;

/// <summary>What depends on how the text falls on pages.</summary>
/// <param name="Pages">How many pages the document has.</param>
/// <param name="Imprint">Where 版记 stands; null if there is none.</param>
public sealed record PageSettlement(int Pages, ImprintPlace? Imprint);
