using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>A break stands in a title of the plan, or it breaks nothing.</summary>
/// <remarks>{0}: words.</remarks>
internal sealed class TitleBreakRule() : PlanRule(new(
    "PLN3119",
    Severity.Warning,
    new("断行的字标题里没有", "Title break that breaks nothing"),
    new("没有一个标题里有“{0}”，这里的断行不起作用。", "No title holds \"{0}\", so nothing breaks there."),
    new("照标题里相连的字改写，或删去。", "Write the words as they stand in the title, or delete it.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.TitleBreaks.IsEmpty)
        {
            return [];
        }

        // The title that a notice makes is 某某局关于印发《…》的通知, or one of its kind.
        var signers = plan.Notice is { Signers.IsEmpty: false } notice ? notice.Signers : plan.Issuers;
        var issuers = string.Concat(signers.Select(static b => b.Body?.FullName ?? b.Printed));
        string[] verbs = ["关于印发", "关于转发", "关于征求"];
        IEnumerable<string> titles =
        [
            plan.Title, plan.Notice?.Title?.Text ?? string.Empty,
            .. verbs.SelectMany(v => (string[])[$"{issuers}{v}《{plan.Title}》的通知", $"《{plan.Title}》意见的{v}"]),
            .. plan.Attachments.Select(static a => a.Title), .. plan.Forms.Select(static f => f.Title),
        ];
        var all = string.Join('\n', titles);
        return plan.TitleBreaks.Where(b => !all.Contains(b.Words, StringComparison.Ordinal))
            .Select(b => Report(b.Location, b.Words));
    }
}
