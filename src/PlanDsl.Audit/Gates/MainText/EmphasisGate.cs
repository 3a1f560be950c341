using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>Practice: an official text is neither slanted nor underlined.</summary>
internal sealed class EmphasisGate() : Gate(new(
    "G-5.2.2b", "惯例", Strength.Practice,
    new("斜体和下划线", "Slanted and underlined text"),
    new("标题和正文不用斜体、下划线", "neither in titles, headings and text"),
    new("选中后取消斜体和下划线", "Set italic and underline off")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(
            ElementRole.Title, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4,
            ElementRole.Body, ElementRole.Addressees, ElementRole.Signer, ElementRole.Date, ElementRole.DocumentNumber))
        {
            sheet.Applies();
            var chinese = paragraph.Printed.Where(static run => run.Text.Any(TypeFaults.IsChinese)).ToList();
            if (chinese.Exists(static run => run.Format.IsSlanted))
            {
                sheet.Find(paragraph, new("斜体", "slanted"), new("不用斜体", "upright"), new("取消斜体", "Set italic off"));
            }

            // A line below words that are still to be written is no emphasis.
            if (chinese.Exists(static run => run.Format.IsUnderlined))
            {
                sheet.Find(
                    paragraph, new("下划线", "underlined"), new("不用下划线", "not underlined"),
                    new("取消下划线", "Set underline off"));
            }
        }
    }
}
