using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>A deadline names days, so that somebody can be late.</summary>
/// <remarks>{0}: deadline; {1}: what says a day.</remarks>
internal sealed class VagueDeadlineRule() : PlanRule(new(
    "PLN3082",
    Severity.Warning,
    new("期限没有说明哪一天", "Deadline without a day"),
    new("“{0}”没有说明哪一天，谁也不会逾期，月历里也没有它。", "\"{0}\" says no day: nobody can be late, and no calendar has it."),
    new("写明日子，如“{1}”；确实不限日子的写“容许 PLN3082：理由”。", "Say a day, as in \"{1}\", or accept it with a reason.")))
{
    private static readonly (char Sign, string Form)[] Forms =
    [
        ('月', "每月25日前"), ('周', "每周五前"), ('季', "每季度末前"), ('旬', "每旬末前"), ('年', "每年12月20日前"), ('日', "每日17:00前"),
    ];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanDeadlines.Of(plan).OfType<VagueDeadline>().Select(d => Report(
            d.Location, d.Printed,
            Array.Find(Forms, f => d.Printed.Contains(f.Sign)).Form ?? "每月25日前"));
}
