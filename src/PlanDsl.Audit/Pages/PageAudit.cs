using System.Collections.Immutable;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>Lays a ruler on the pages of a document.</summary>
public static class PageAudit
{
    /// <summary>
    /// Whether 版记 stands on the last page, an even one; a document without one has nothing out of place.
    /// </summary>
    /// <param name="document">Its pages.</param>
    public static bool HasImprintInPlace(RenderedDocument document) =>
        ImprintMeasures.Of(document).All(static m => m.Gate != PageGates.ImprintPage || m.IsMet);

    /// <summary>Measures whatever the document has of the elements that the standard gives a place.</summary>
    /// <param name="document">Its pages.</param>
    /// <param name="profile">The setting of the page, on which the edge and the distance of lines depend.</param>
    /// <returns>The measures, in the order of the standard; one of each gate and page.</returns>
    public static ImmutableArray<PageMeasure> Measure(
        RenderedDocument document, PageProfile profile = PageProfile.Gb33476) =>
    [
        .. TextMeasures.Of(document, profile),
        .. PageReading.FormatOf(document) switch
        {
            HeadFormat.Letter => LetterMeasures.Of(document),
            HeadFormat.Order => OrderMeasures.Of(document.Pages[0]),
            _ => HeadMeasures.Of(document.Pages[0]),
        },
        .. BodyMeasures.Of(document, profile),
        .. SignatureMeasures.Of(document),
        .. AttendanceMeasures.Of(document),
        .. PageReading.FormatOf(document) == HeadFormat.Letter ? [] : ImprintMeasures.Of(document),
        .. NumberMeasures.Of(document),
        .. TableMeasures.Of(document),
    ];
}
