using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates;

/// <summary>A rule about what a file alone does not show.</summary>
/// <param name="info">The rule.</param>
/// <param name="reason">What it would take to see it.</param>
/// <param name="applies">Whether the document has what the rule is about.</param>
internal sealed class UnseenGate(GateInfo info, AuditText reason, Func<RecognizedDocument, bool> applies) : Gate(info)
{
    /// <summary>What it would take to see it.</summary>
    internal AuditText Reason => reason;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (applies(document))
        {
            sheet.CannotSee(reason);
        }
    }
}
