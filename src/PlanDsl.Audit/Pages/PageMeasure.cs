using System.Globalization;

namespace PlanDsl.Audit.Pages;

/// <summary>What a gate found on a page.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Found">What was measured, with its unit.</param>
/// <param name="IsMet">Whether that is what the standard asks for.</param>
public sealed record PageMeasure(PageGate Gate, int Page, string Found, bool IsMet)
{
    /// <summary>The length that was measured, in mm; null where it is no length.</summary>
    public double? Millimetres { get; private init; }

    /// <summary>A length in mm that must be in a range.</summary>
    internal static PageMeasure Length(PageGate gate, int page, double found, double low, double high) =>
        new(gate, page, string.Create(CultureInfo.InvariantCulture, $"{found:0.00} mm"), found >= low && found <= high)
        {
            Millimetres = found,
        };

    /// <summary>A length in mm and how far it may be off.</summary>
    internal static PageMeasure Near(PageGate gate, int page, double found, double required, double tolerance) =>
        Length(gate, page, found, required - tolerance, required + tolerance);
}
