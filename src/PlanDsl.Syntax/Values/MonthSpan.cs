namespace PlanDsl.Syntax.Values;

/// <summary>Several months of a year under one name: 第一季度, 上半年.</summary>
/// <param name="First">The first month, 1–12.</param>
/// <param name="Last">The last month, 1–12.</param>
public sealed record MonthSpan(int First, int Last)
{
    /// <summary>The months of a quarter, 1–4.</summary>
    internal static MonthSpan Quarter(int number) => new((number * 3) - 2, number * 3);
}
