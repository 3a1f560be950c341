using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>PLN3020, PLN3022, PLN3023: a shell has title, signature and addressees (GB/T 9704-2012, 7.3).</summary>
internal sealed class NoticePartsRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { } notice)
        {
            yield break;
        }

        // The mark of an order or of minutes is the title; they are addressed to nobody (10.2, 10.3).
        var isNotice = notice.Format is NoticeFormat.Common or NoticeFormat.Letter;
        if (isNotice && notice.Title is { Text: "" } title)
        {
            yield return Diagnostic.Create(NoticeRuleDiagnostics.NoTitle, title.Location);
        }

        if (notice.Signers.IsEmpty && notice.Format != NoticeFormat.Minutes)
        {
            yield return Diagnostic.Create(NoticeRuleDiagnostics.Unsigned, notice.Location);
        }

        if (isNotice && notice.Addressees.IsEmpty)
        {
            yield return Diagnostic.Create(NoticeRuleDiagnostics.Unaddressed, notice.Location);
        }
    }
}
