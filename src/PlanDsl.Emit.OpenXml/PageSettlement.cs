namespace PlanDsl.Emit.OpenXml;

/// <summary>What depends on how the text falls on pages, by estimate.</summary>
/// <param name="Pages">How many pages the document has.</param>
/// <param name="Imprint">Where 版记 stands; null if there is none.</param>
/// <param name="IsOnEdge">
/// Whether programs that set figures apart from Chinese characters, those that do not, and one that needs a line more
/// come to different pages: then only a real layout tells.
/// </param>
public sealed record PageSettlement(int Pages, ImprintPlace? Imprint, bool IsOnEdge);
