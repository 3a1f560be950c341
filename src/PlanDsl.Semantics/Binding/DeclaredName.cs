using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>An identifier and the place of its declaration.</summary>
internal sealed record DeclaredName(string Id, Location Location);
