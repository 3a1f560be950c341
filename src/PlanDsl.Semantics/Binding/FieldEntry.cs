using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>An entry of a field as it was read, for what can be bound only when all fields are known.</summary>
/// <param name="Fields">What it declares: a field, or one for each unit; empty if its identifier is taken.</param>
/// <param name="Attributes">Its attributes, with their places.</param>
internal sealed record FieldEntry(ImmutableArray<FieldSymbol> Fields, AttributeReader Attributes);
