using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.4: the mark is centred. Its height on the page is another gate's, which needs the page.</summary>
internal sealed class MarkPlaceGate() : Gate(new(
    "G-7.2.4b", "GB/T 9704-2012 7.2.4", Strength.Required,
    new("发文机关标志的位置", "Place of the mark"),
    new("居中", "centred"),
    new("居中对齐，缩进设 0", "Centre it, without indents")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.IssuerMark))
        {
            if (document.Format == OfficialFormat.Letter && paragraph.IsInBox)
            {
                sheet.Lacks(new("信函格式另有规定", "Letters have a rule of their own"));
                continue;
            }

            sheet.Applies();
            if (paragraph.IsInBox || paragraph.Format.IsFramed)
            {
                sheet.CannotSee(new("标志在文本框里，位置要看排出来的版面", "The mark is in a box: needs the page"));
            }
            else if (paragraph.Format.Alignment is not ("center" or "distribute"))
            {
                sheet.Find(paragraph, new("没有居中", "not centred"));
            }
        }
    }
}
