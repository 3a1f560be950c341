using System.Collections.Immutable;
using PlanDsl.Audit.Pages;

namespace PlanDsl.Audit;

/// <summary>What the pages of a file say, as a program laid them out.</summary>
/// <param name="Pages">How many there are.</param>
/// <param name="Measurements">What was measured, met or not.</param>
/// <param name="FontsNotUsed">Fonts that the file asks for and the layout does not have: others stand for them.</param>
/// <param name="FontsUsed">Fonts of the layout.</param>
public sealed record RenderedReport(
    int Pages,
    ImmutableArray<PageMeasurement> Measurements,
    ImmutableArray<string> FontsNotUsed,
    ImmutableArray<string> FontsUsed);
