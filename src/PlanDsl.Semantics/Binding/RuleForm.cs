namespace PlanDsl.Semantics.Binding;

/// <summary>A form as rules of other forms know it.</summary>
/// <param name="Symbol">The form.</param>
/// <param name="Names">What can be named of it.</param>
internal sealed record RuleForm(DeclaredSymbol Symbol, RuleNames Names);
