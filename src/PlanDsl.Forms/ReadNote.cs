namespace PlanDsl.Forms;

/// <summary>宽松读入时的一处变通。</summary>
/// <param name="Code">种类。</param>
/// <param name="Key">JSON 的键。</param>
/// <param name="Message">是什么，作什么处理。</param>
public sealed record ReadNote(ReadCode Code, string Key, string Message)
{
    /// <summary>程度：所填的内容丢了的为强制，没有填的为核实，读到了的为提示。</summary>
    public Severity Severity => Code switch
    {
        ReadCode.读作 or ReadCode.空白 => Severity.提示,
        ReadCode.缺少 => Severity.核实,
        _ => Severity.强制,
    };
}
