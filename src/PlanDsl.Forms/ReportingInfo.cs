using System;

namespace PlanDsl.Forms;

/// <summary>一项报送要求。</summary>
/// <param name="Id">标识。</param>
/// <param name="Deadline">方案写明的截止时间。</param>
/// <param name="LastDay">按时报送的最后一天；不是固定日期的为 null。</param>
public sealed record ReportingInfo(string Id, string? Deadline, DateOnly? LastDay);
