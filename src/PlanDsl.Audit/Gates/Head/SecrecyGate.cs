using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.2: 密级和保密期限.</summary>
internal sealed class SecrecyGate() : Gate(new(
    "G-7.2.2", "GB/T 9704-2012 7.2.2", Strength.Required,
    new("密级和保密期限", "Secrecy"),
    new("三号黑体，顶格，数字用阿拉伯数字，如“机密★1年”", "16 pt HeiTi, flush left, Arabic digits, such as \"机密★1年\""),
    new("写成“密级★期限”，三号黑体，左对齐，不缩进", "Level★period in 16 pt HeiTi, flush left, no indent")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Secrecy))
        {
            sheet.Applies();
            HeadLines.CheckFlushLeft(paragraph, sheet);
            HeadLines.CheckType(paragraph, sheet);
            if (!TextPatterns.Secrecy().IsMatch(paragraph.Trimmed))
            {
                // The form with the star is in the standard's figures only.
                sheet.Find(paragraph, AuditText.Same(paragraph.Trimmed), new("如“机密★1年”", "such as \"机密★1年\""),
                    new("密级和期限之间用“★”，期限用阿拉伯数字", "Write ★ between level and period, the period in digits"),
                    Strength.Practice);
            }
        }
    }
}
