namespace PlanDsl.Syntax.Values;

/// <summary>What a target says: 抽查比例 不低于 20%, 联合检查 ≥ 每季度1次.</summary>
/// <param name="Subject">What is measured; empty if it is not said.</param>
/// <param name="Comparator">The sign or word before the amount; empty if there is none.</param>
/// <param name="Amount">How much.</param>
public sealed record TargetText(string Subject, string Comparator, AmountText Amount);

/// <summary>An amount: 20%, 每季度1次, 1000个以上.</summary>
/// <param name="Frequency">每季度, 每月; null if it does not say.</param>
/// <param name="Number">The figure.</param>
/// <param name="Unit">What is counted; empty for a bare number.</param>
/// <param name="Ending">以上, 以下, 以内 behind it; null if there is none.</param>
public sealed record AmountText(string? Frequency, decimal Number, string Unit, string? Ending);
