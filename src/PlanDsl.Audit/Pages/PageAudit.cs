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
        ImprintMeasurements.Of(document).All(static m => m.Gate != PageGates.ImprintPage || m.IsMet);

    /// <summary>Measures whatever the document has of the elements that the standard gives a place.</summary>
    /// <param name="document">Its pages.</param>
    /// <param name="profile">The setting of the page, on which the edge and the distance of lines depend.</param>
    /// <returns>The measures, in the order of the standard; one of each gate and page.</returns>
    public static ImmutableArray<PageMeasurement> Measure(
        RenderedDocument document, PageProfile profile = PageProfile.Gb33476) =>
    [
        .. TextMeasurements.Of(document, profile),
        .. PageReading.FormatOf(document) switch
        {
            HeadFormat.Letter => LetterMeasurements.Of(document),
            HeadFormat.Order => OrderMeasurements.Of(document.Pages[0]),
            _ => HeadMeasurements.Of(document.Pages[0]),
        },
        .. BodyMeasurements.Of(document, profile),
        .. SignatureMeasurements.Of(document),
        .. AttendanceMeasurements.Of(document),
        .. PageReading.FormatOf(document) == HeadFormat.Letter ? [] : ImprintMeasurements.Of(document),
        .. NumberMeasurements.Of(document),
        .. TableMeasurements.Of(document),
    ];
}
