namespace PlanDsl.Emit.Forms.Contract;

/// <summary>A field, and in a list which row of it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Row">The row, from 1; 0 outside lists.</param>
public sealed record FieldPlace(FormField Field, int Row);
