using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A form named in a plan.</summary>
/// <param name="Form">The form.</param>
/// <param name="Location">Where it is named.</param>
public sealed record FormReference(FormSymbol Form, Location Location);

/// <summary>A field named in a plan.</summary>
/// <param name="Form">The form it belongs to.</param>
/// <param name="Field">The field.</param>
/// <param name="Location">Where it is named.</param>
public sealed record FieldReference(FormSymbol Form, FieldSymbol Field, Location Location);
