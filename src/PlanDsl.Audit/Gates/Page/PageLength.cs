using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>A length of a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Gb33476">Millimetres under GB/T 33476.2.</param>
/// <param name="Classic37">Millimetres as the standard is read literally.</param>
/// <param name="Tolerance">Millimetres.</param>
/// <param name="Read">Finds it, in twips.</param>
internal sealed record PageLength(
    AuditText Name, double Gb33476, double Classic37, double Tolerance, Func<WordSection, double> Read);
