using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>检查发现的一个问题。</summary>
/// <param name="RuleId">审核关系的标识；单项检查为“内置.非负”“内置.小数位数”“内置.数值过大”“内置.选项”“内置.日期”“内置.空行”。</param>
/// <param name="Severity">程度。</param>
/// <param name="Message">说明，含实际数值。</param>
/// <param name="FieldIds">涉及的各项。</param>
public sealed record Finding(string RuleId, Severity Severity, string Message, IReadOnlyList<string> FieldIds);
