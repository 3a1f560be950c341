using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Letters;

/// <summary>10.1: a letter's mark is the agency's name alone.</summary>
internal sealed class LetterMarkGate() : Gate(new(
    "L-1a", "GB/T 9704-2012 10.1", Strength.Required,
    new("信函标志的名称", "Name in a letter's mark"),
    new("发文机关全称或规范化简称，不加“文件”", "the agency's full or short name without \"文件\""),
    new("删去“文件”", "Delete \"文件\"")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format != OfficialFormat.Letter)
        {
            sheet.Lacks(new("不是信函格式", "No letter"));
            return;
        }

        foreach (var mark in document.Of(ElementRole.IssuerMark))
        {
            sheet.Applies();
            if (mark.Trimmed.EndsWith("文件", StringComparison.Ordinal))
            {
                sheet.Find(mark, new($"“{mark.Trimmed}”", mark.Trimmed));
            }
        }
    }
}
