using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A rule between figures of one form.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Text">As a person writes it.</param>
/// <param name="Severity">What a breach means.</param>
/// <param name="Condition">True when the figures are in order.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RuleSymbol(
    string Id, string Text, RuleSeverity Severity, RuleExpression Condition, Location Location)
{
    /// <summary>Whether it follows from what fields say of each other, and is written nowhere.</summary>
    public bool IsImplied { get; private init; }

    /// <summary>Of a list, whether it is about the list as a whole and not about each row.</summary>
    public bool IsOfTable => Condition.All.Any(static e => e is RuleExpression.Rows);

    /// <summary>A rule that follows from what fields say of each other.</summary>
    public static RuleSymbol Implied(string id, string text, RuleExpression condition, Location location) =>
        new(id, text, RuleSeverity.Mandatory, condition, location) { IsImplied = true };

    /// <summary>All that it says, as baselines print it.</summary>
    public override string ToString() => string.Concat(
        $"{Id}：{Text}",
        Severity switch { RuleSeverity.Query => " 核实", RuleSeverity.Hint => " 提示", _ => string.Empty });
}
