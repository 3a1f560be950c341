using System.Globalization;

namespace PlanDsl.Audit.Pages;

/// <summary>What was found on a page.</summary>
/// <param name="Gate">What was measured.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Found">What was measured, with its unit.</param>
/// <param name="IsMet">Whether that is what the standard asks for.</param>
public sealed record PageMeasurement(PageGate Gate, int Page, AuditText Found, bool IsMet)
{
    /// <summary>Something that is the same in both languages: a figure, a quotation.</summary>
    /// <param name="gate">What was measured.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="found">What was measured, with its unit.</param>
    /// <param name="isMet">Whether that is what the standard asks for.</param>
    internal PageMeasurement(PageGate gate, int page, string found, bool isMet)
        : this(gate, page, AuditText.Same(found), isMet)
    {
    }

    /// <summary>The length that was measured, in mm; null where it is no length.</summary>
    public double? Millimetres { get; private init; }

    /// <summary>How far a length is out of its range, in mm; 0 where it is in it or is no length.</summary>
    internal double Miss { get; private init; }

    /// <summary>A length in mm that must be in a range.</summary>
    internal static PageMeasurement Length(PageGate gate, int page, double found, double low, double high) =>
        new(gate, page, string.Create(CultureInfo.InvariantCulture, $"{found:0.00} mm"), found >= low && found <= high)
        {
            Millimetres = found,
            Miss = Math.Max(0, Math.Max(low - found, found - high)),
        };

    /// <summary>A length in mm and how far it may be off.</summary>
    internal static PageMeasurement Near(PageGate gate, int page, double found, double required, double tolerance) =>
        Length(gate, page, found, required - tolerance, required + tolerance);
}
