namespace PlanDsl.Emit.Forms;

/// <summary>Something that data types say of a field.</summary>
/// <param name="Name">The property of <c>PlanDsl.Forms.FieldInfo</c> that has it.</param>
/// <param name="Annotation">
/// The key that has it in JSON Schema: x-unit, of details what their names follow; null if the schema says it by
/// other means, or need not.
/// </param>
/// <param name="Value">A text, a number, true, or an array of texts or details.</param>
/// <param name="Remark">A sentence of it for who reads the program; null if that is said elsewhere.</param>
/// <param name="Prompt">
/// What a workbook tells who fills the field in, a line or more; null if the form shows it.
/// </param>
public sealed record FieldFact(
    string Name, string? Annotation, object Value, string? Remark = null, string? Prompt = null);
