namespace PlanDsl.Emit.Forms;

/// <summary>Something said of a field that is carried along: people see it, and programs can read it.</summary>
/// <param name="Name">What it is called in data, such as source.</param>
/// <param name="Caption">What a person calls it, such as 来源.</param>
/// <param name="Text">What is said.</param>
public sealed record FormDetail(string Name, string Caption, string Text)
{
    /// <summary>What who fills in is told: 来源：行政处罚台账</summary>
    public string Prompt => $"{Caption}：{Text}";

    /// <summary>A sentence of it: 来源：行政处罚台账。</summary>
    public string Remark => $"{Caption}：{Text.TrimEnd('。')}。";
}
