using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>宽松读入的结果。</summary>
/// <typeparam name="T">统计表。</typeparam>
/// <param name="Value">读到的填报。</param>
/// <param name="Notes">每一处变通；没有变通时为空。</param>
public sealed record ReadResult<T>(T Value, IReadOnlyList<ReadNote> Notes);
