using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>各单位填报的汇总。</summary>
/// <typeparam name="T">统计表。</typeparam>
/// <param name="Total">合计。</param>
/// <param name="Units">实报单位，依填报的次序。</param>
/// <param name="Missing">应报而未报的单位。</param>
/// <param name="Coverage">各项的填报情况，依表上的次序。</param>
public sealed record Summary<T>(
    T Total,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Missing,
    IReadOnlyList<FieldCoverage> Coverage);
