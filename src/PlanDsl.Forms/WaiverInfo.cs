using System;
using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>对一条审核关系的豁免。</summary>
/// <param name="Bodies">豁免的单位，简称或者全称。</param>
/// <param name="Reason">理由。</param>
/// <param name="Until">最后一天：在这以后结束的报告期不再豁免。</param>
public sealed record WaiverInfo(IReadOnlyList<string> Bodies, string Reason, DateOnly Until);
