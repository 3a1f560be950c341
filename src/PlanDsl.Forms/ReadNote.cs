namespace PlanDsl.Forms;

/// <summary>宽松读入时的一处变通。</summary>
/// <param name="Key">JSON 的键。</param>
/// <param name="Message">是什么，作什么处理。</param>
public sealed record ReadNote(string Key, string Message);
