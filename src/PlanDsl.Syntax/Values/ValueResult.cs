namespace PlanDsl.Syntax.Values;

/// <summary>What a value language makes of a text: a value, or the place where it stopped understanding.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Value">The value; null after an error.</param>
/// <param name="ErrorAt">Where the error is; null if there is none.</param>
public sealed record ValueResult<T>(T? Value, Location? ErrorAt)
    where T : class;
