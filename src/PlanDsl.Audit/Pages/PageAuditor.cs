using System.Collections.Immutable;
using PlanDsl.Audit.Gates;
using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>
/// Joins what was measured on the pages to what the file says. The file tells which gates apply, the ruler whether they
/// are kept: a measure of a gate that does not apply counts for nothing, so that red ink in a plain file is no mark.
/// </summary>
public static class PageAuditor
{
    /// <summary>Lengths that differ by less are one finding.</summary>
    private const double Alike = 1;

    private const int MostTexts = 3;

    /// <summary>Where other fonts stand for those of the file, only what is off by as many mm is a finding.</summary>
    private const double LeastMiss = 1.5;

    private static readonly AuditText Unmeasured =
        new("这一项量不出来，要人看版面", "Not to be measured: somebody must look at the page");

    private static readonly AuditText Doubt =
        new("排版用的是替代的字体，量不准", "Other fonts stand for those of the file: not to be measured well enough");

    private static readonly AuditText NoBlankPage = new("版面上没有空白页", "There is no empty page");

    /// <summary>Measures the pages of a file and adds what they say.</summary>
    /// <param name="report">What the file says.</param>
    /// <param name="pages">Its pages.</param>
    public static AuditReport Add(AuditReport report, RenderedDocument pages)
    {
        var applying = report.Gates.Where(static gate => gate.Verdict != GateVerdict.NotApplicable)
            .Select(static gate => gate.Gate.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<PageMeasurement> measures =
            [.. PageAudit.Measure(pages, report.Profile).Where(measure => applying.Contains(measure.Gate.Id))];
        var used = pages.Pieces.Select(static piece => piece.Font).Distinct().Order(StringComparer.Ordinal).ToList();
        ImmutableArray<string> notUsed = [.. report.Fonts.Where(font => !PrintedFonts.IsAmong(font, used))];
        var doubtful = notUsed.IsEmpty ? [] : measures.Where(IsDoubtful).ToHashSet();
        var sure = measures.Where(measure => !doubtful.Contains(measure)).ToList();
        var unsure = doubtful.Select(static measure => measure.Gate.Id).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Findings = [.. WordAuditor.Gates.SelectMany(gate => FindingsOf(report, sure, gate))],
            Gates = [.. report.Gates.Select(outcome => Join(outcome, sure, unsure))],
            Rendered = new RenderedReport(pages.Pages.Length, measures, notUsed, [.. used]),
        };
    }

    /// <summary>Characters of other fonts are a little higher or lower: what is off by little may be right.</summary>
    private static bool IsDoubtful(PageMeasurement measure) =>
        !measure.IsMet && (measure.Gate.IsOfType || measure.Miss is > 0 and < LeastMiss);

    private static IEnumerable<AuditFinding> FindingsOf(
        AuditReport report, List<PageMeasurement> measures, GateInfo gate) =>
        report.Findings.Where(finding => finding.Gate.Id == gate.Id).Concat(
            measures.Where(measure => measure.Gate.Id == gate.Id && !measure.IsMet)
                .GroupBy(static m => (m.Gate, m.Millimetres is { } mm ? Math.Round(mm / Alike) : 0))
                .Select(group => Finding(gate, [.. group])));

    private static AuditFinding Finding(GateInfo gate, ImmutableArray<PageMeasurement> alike)
    {
        var measured = alike[0].Gate;
        var found = FoundIn(alike);
        return new AuditFinding(
            gate,
            measured.Strength,
            new($"{measured.Topic.Zh} {found.Zh}", $"{measured.Topic.En} {found.En}"),
            measured.Required,
            gate.Remedy,
            [.. alike.Select(static measure => measure.Page).Distinct().Select(AuditPlace.OfPage)]);
    }

    private static AuditText FoundIn(ImmutableArray<PageMeasurement> alike)
    {
        if (alike[0].Millimetres is null)
        {
            var texts = alike.Select(static measure => measure.Found).Distinct().ToList();
            var shown = texts.Take(MostTexts).ToList();
            var more = texts.Count > shown.Count ? "…" : "";
            return new(
                string.Join('、', shown.Select(static text => text.Zh)) + more,
                string.Join(", ", shown.Select(static text => text.En)) + more);
        }

        var (low, high) = (alike.Min(static m => m.Millimetres)!.Value, alike.Max(static m => m.Millimetres)!.Value);
        return AuditText.Same(high - low < 0.1
            ? FormattableString.Invariant($"{low:0.0} mm") : FormattableString.Invariant($"{low:0.0}–{high:0.0} mm"));
    }

    private static GateOutcome Join(GateOutcome outcome, List<PageMeasurement> measures, HashSet<string> unsure)
    {
        var own = measures.Where(measure => measure.Gate.Id == outcome.Gate.Id).ToList();
        return own.Exists(static measure => !measure.IsMet) ? outcome with { Verdict = GateVerdict.Fail, Reason = null }
            : outcome.Verdict != GateVerdict.NotVerified ? outcome
            : unsure.Contains(outcome.Gate.Id) ? outcome with { Reason = Doubt }
            : own.Count > 0 ? outcome with { Verdict = GateVerdict.Pass, Reason = null }
            : outcome.Gate.Id == PageGates.BlankPageNumber.Id
                ? outcome with { Verdict = GateVerdict.NotApplicable, Reason = NoBlankPage }
            : outcome.Reason == UnseenGates.Page ? outcome with { Reason = Unmeasured }
            : outcome;
    }
}
