using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Something that a plan says of a field and that nothing reckons with: forms and data types carry it along.
/// </summary>
/// <param name="Attribute">What it is, such as 来源.</param>
/// <param name="Text">What is said.</param>
public sealed record FieldDetail(AttributeInfo Attribute, string Text);
