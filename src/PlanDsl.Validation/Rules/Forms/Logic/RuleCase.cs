using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>One way in which a condition can be so: inequalities and other facts, all of them together.</summary>
/// <param name="Inequalities">What figures keep.</param>
/// <param name="Facts">What else is so or is not so, such as 方式 = 联合.</param>
internal sealed record RuleCase(
    ImmutableArray<Inequality> Inequalities, ImmutableArray<RuleFact> Facts)
{
    /// <summary>That of which nothing is asked.</summary>
    internal static RuleCase Anything { get; } = new([], []);

    /// <summary>Both together.</summary>
    internal RuleCase And(RuleCase other) =>
        new([.. Inequalities, .. other.Inequalities], [.. Facts, .. other.Facts]);

    /// <summary>Whether facts exclude each other: one both so and not so, or a choice that is two texts.</summary>
    internal bool IsTorn => Facts.Any(a => Facts.Any(b =>
        (a.Fact == b.Fact && a.IsSo != b.IsSo)
        || (a is { IsSo: true, Fact: RuleExpression.Is one } && b is { IsSo: true, Fact: RuleExpression.Is other }
            && one.Field == other.Field && one.Text != other.Text)));
}
