using System.Reflection;
using PlanDsl.Audit.Pages;

namespace PlanDsl.Tests.Audit;

/// <summary>Everything that a ruler measures on a page.</summary>
internal static class MeasuredGates
{
    public static IReadOnlyList<PageGate> All { get; } =
    [
        .. typeof(PageGates).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(static field => field.FieldType == typeof(PageGate))
            .Select(static field => (PageGate)field.GetValue(null)!),
    ];
}
