using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>What several parts of a document print of the model, with its origins.</summary>
internal static class Traces
{
    /// <summary>A number: the author's own where it is written, else counted.</summary>
    internal static TracedText Number(string printed, OwnNumber? own = null) => own is null
        ? TracedText.Generated(printed, GeneratedReason.Number)
        : TracedText.Written(printed, own.Location);

    /// <summary>A piece of prose.</summary>
    internal static TracedText Of(ProseRun run) => ProseTrace.Of(run);

    /// <summary>A paragraph of prose, without its marker.</summary>
    internal static TracedText Of(ProseParagraph paragraph) =>
        TracedText.Concat(paragraph.Runs.Select(ProseTrace.Of));

    /// <summary>A body by the name that stands there.</summary>
    internal static TracedText Of(BodyReference reference) => Of(reference, reference.Printed);

    private static TracedText Of(BodyReference reference, string printed) => reference.Body is { } body
        ? Named(printed, reference.Location, body.Location)
        : TracedText.Written(printed, reference.Location);

    /// <summary>What is written at a place if it stands there; else what is declared where that place points.</summary>
    private static TracedText Named(string printed, Location place, Location declaration) =>
        TracedText.Written(printed, place) is { Origin: WrittenOrigin } written
            ? written
            : TracedText.Cited(printed, place, declaration);

    /// <summary>
    /// Who issues and signs is named in full, or in the form that was laid down for print (7.2.4, 7.3.1, 7.3.5), not by
    /// the word that the plan has for short. Whom it goes to is named as the drafter names them: 7.3.2 takes a settled
    /// short name or a name for many as well.
    /// </summary>
    internal static TracedText InFull(BodyReference reference) =>
        reference.Body is { } body && reference.Printed == body.ShortName ? FullName(reference) : Of(reference);

    /// <summary>The registered name; that of a described body is the description.</summary>
    internal static TracedText FullName(BodyReference reference) => reference.Body is { } body
        ? Named(body.FullName, reference.Location, body.Location)
        : Of(reference);

    /// <summary>What an assignment is called; empty if it has no name.</summary>
    internal static TracedText Of(Assignment assignment) => TracedText.Written(
        assignment.Name ?? string.Empty, assignment.Item?.TitleLocation ?? assignment.Chapter!.Location);

    /// <summary>A period; empty for none.</summary>
    internal static TracedText Of(CampaignPeriod? period) =>
        period is null ? TracedText.Empty : TracedText.Written(period.Printed, period.Location);

    /// <summary>A date of the document; empty for none.</summary>
    internal static TracedText Of(IssueDateValue? date) =>
        date is null ? TracedText.Empty : TracedText.Written(date.Printed, date.Location);

    /// <summary>The bodies of a role: 甲、乙等.</summary>
    internal static TracedText Of(ResponsibilityShare share, bool elidesPrefix) =>
        Of(share.Bodies, elidesPrefix)
            + (share.AndOthers is { } others ? TracedText.Written(others) : TracedText.Empty);

    /// <summary>Bodies in a list: 甲、乙，丙.</summary>
    internal static TracedText Of(IEnumerable<BodyReference> bodies, bool elidesPrefix = false) =>
        TracedText.Concat(BodyList.Words(bodies, elidesPrefix)
            .Select(static w => TracedText.Wording(w.Separator) + Of(w.Body, w.Text)));
}
