using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>Something that is no inequality and is so or is not so: 方式 = 联合.</summary>
/// <param name="Fact">What.</param>
/// <param name="IsSo">Whether it is so.</param>
internal sealed record RuleFact(RuleExpression Fact, bool IsSo);
