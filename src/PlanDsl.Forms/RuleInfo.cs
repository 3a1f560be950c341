using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>一条审核关系。</summary>
/// <param name="Id">标识。</param>
/// <param name="Severity">不符合时的程度。</param>
/// <param name="Text">关系式。</param>
/// <param name="FieldIds">涉及的各项。</param>
public sealed record RuleInfo(string Id, Severity Severity, string Text, IReadOnlyList<string> FieldIds);
