using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>An attribute that was recognised.</summary>
/// <param name="Word">What it is.</param>
/// <param name="Text">Where it is written.</param>
internal sealed record KnownAttribute(AttributeInfo Word, AttributeText Text);
