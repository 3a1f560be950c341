namespace PlanDsl.Syntax.Values;

/// <summary>A day inside a cycle.</summary>
/// <param name="Month">
/// The month inside the cycle: 1–12 of a year, 1–3 of a quarter (4 is the month after it); null where the cycle is a
/// month or shorter.
/// </param>
/// <param name="Day">The day of the month, or of the week (1 is Monday); null stands for the last day.</param>
/// <param name="IsWorkingDay">Whether the last working day is meant.</param>
public sealed record RecurrencePoint(int? Month, int? Day, bool IsWorkingDay = false);
