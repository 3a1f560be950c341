namespace PlanDsl.Syntax.Values;

/// <summary>What a deadline counts from or waits for, as written: 检查结束 in 自检查结束之日起7个工作日内.</summary>
/// <param name="Text">The words, with plain digits and marks; empty if there are none.</param>
/// <param name="Start">Where they begin in the value, in characters.</param>
public sealed record EventText(string Text, int Start);
