using System.Collections.Immutable;
using PlanDsl.Emit.Calendars;

namespace PlanDsl.Compiler;

/// <summary>What is due in a plan, and when.</summary>
/// <param name="Compilation">The plan, understood.</param>
/// <param name="Entries">The calendar; empty if the plan has errors.</param>
/// <param name="Ics">The same as an iCalendar file; null if there is no plan, or it has errors.</param>
public sealed record PlanCalendar(
    Compilation Compilation, ImmutableArray<CalendarEntry> Entries, ImmutableArray<byte>? Ics);
