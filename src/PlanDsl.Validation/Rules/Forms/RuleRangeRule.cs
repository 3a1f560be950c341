using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Forms;

/// <summary>PLN3088, PLN3089: a rule is kept by some figures and broken by others; figures are 0 or more.</summary>
internal sealed class RuleRangeRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Forms.SelectMany(static f => f.AllRules).Select(Check).OfType<Diagnostic>();

    private static Diagnostic? Check(RuleSymbol rule)
    {
        bool? holds;
        try
        {
            holds = FigureRange.Holds(rule.Condition);
        }
        catch (OverflowException)
        {
            // Constants beyond a figure's range: such a rule is not checked later on either.
            return null;
        }

        return holds switch
        {
            true => Diagnostic.Create(FormDiagnostics.RuleAlwaysHolds, rule.Location, rule.Text),
            false => Diagnostic.Create(FormDiagnostics.RuleNeverHolds, rule.Location, rule.Text),
            null => null,
        };
    }
}
