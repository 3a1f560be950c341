using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Laws;

/// <summary>
/// A law that a plan cites is not replaced by the plan's date, or else by the first day of the campaign. It is reported
/// where it is first cited.
/// </summary>
/// <remarks>{0}: law; {1}: first day it did not hold; {2}: date of the plan; {3}: what replaced it.</remarks>
internal sealed class LawReplacedRule() : ProseRule(new(
    "PLN3066",
    Severity.Warning,
    new("引用的法规已经废止", "Law no longer in force"),
    new("《{0}》自{1}起废止（方案的日期是{2}），由《{3}》代替。", "\"{0}\" ended on {1} (the plan is dated {2}); \"{3}\" replaced it."),
    new("改引《{3}》，并核对条文；确要引用旧法时写“容许”。", "Cite \"{3}\" and check the articles, or accept the warning.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        foreach (var cited in LawCitation.First(plan, prose))
        {
            if (cited is { Law: { Ended: { } ended, ReplacedBy: { } other } law, Date: var date }
                && date >= ended && date >= law.InForce)
            {
                yield return Report(
                    cited.Text, cited.Start, cited.Length,
                    law.Name, MessageArgument.Day(ended), MessageArgument.Day(date), other);
            }
        }
    }
}
