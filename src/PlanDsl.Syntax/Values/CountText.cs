namespace PlanDsl.Syntax.Values;

/// <summary>A number of things as written: 5件以上, 不少于3件, 5-15件, 2份.</summary>
/// <param name="AtLeast">The least; null if there is none.</param>
/// <param name="AtMost">The most; null if there is none.</param>
/// <param name="Unit">The count word.</param>
public sealed record CountText(int? AtLeast, int? AtMost, string Unit);
