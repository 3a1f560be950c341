using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>出席, 请假 or 列席: a list of people at the end of minutes (GB/T 9704-2012, 10.3).</summary>
/// <param name="Label">出席, 请假 or 列席.</param>
/// <param name="Names">Bodies and people, as printed.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record AttendanceSymbol(string Label, string Names, Location Location);
