namespace PlanDsl.Audit.WordReading;

/// <summary>A drawn line, as rules are made with the drawing tools.</summary>
/// <param name="Length">Twips; null if the file does not say.</param>
/// <param name="Color">Six hexadecimal digits; null if the file does not say.</param>
internal sealed record WordLine(double? Length, string? Color);
