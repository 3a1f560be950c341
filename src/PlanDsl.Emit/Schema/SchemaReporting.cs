namespace PlanDsl.Emit.Schema;

/// <summary>A reporting (报送) that asks for a form.</summary>
/// <param name="Id">The reporting's identifier.</param>
/// <param name="Deadline">The deadline as printed, such as 2021年1月8日前; null if it has none.</param>
/// <param name="LastDay">The last day on which it is in time; null if that is not a fixed date.</param>
public sealed record SchemaReporting(string Id, string? Deadline, DateOnly? LastDay);
