using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>A text box.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="IsTurned">Whether its text is set on its side.</param>
internal sealed record WordBox(XElement Content, bool IsTurned);
