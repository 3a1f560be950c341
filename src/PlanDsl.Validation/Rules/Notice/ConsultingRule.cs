using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3090 to PLN3092: who asks for comment says by when and where to, and the draft is neither signed nor dated.
/// </summary>
internal sealed class ConsultingRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { Genre: NoticeGenre.Consulting } notice)
        {
            yield break;
        }

        if (!plan.Reportings.Any(static r => r.Home == Keyword.Notice && !r.Deadlines.IsEmpty))
        {
            yield return Diagnostic.Create(ConsultingDiagnostics.NoDeadline, notice.Location);
        }

        if (notice.Contacts.IsEmpty)
        {
            yield return Diagnostic.Create(ConsultingDiagnostics.NoContact, notice.Location);
        }

        if ((plan.Date?.Location ?? plan.Signers.FirstOrDefault()?.Location) is { } signed)
        {
            yield return Diagnostic.Create(ConsultingDiagnostics.SignedDraft, signed);
        }
    }
}
