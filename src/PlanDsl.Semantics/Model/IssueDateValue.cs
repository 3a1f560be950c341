using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>The date of a document.</summary>
/// <param name="Day">The day; null where the author gives the date in quotes, as it stands (2019年9月 日).</param>
/// <param name="Printed">As it is printed: year, month and day, unless the author wrote otherwise in quotes.</param>
/// <param name="Location">Where it is written.</param>
public sealed record IssueDateValue(DateOnly? Day, string Printed, Location Location);
