using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Letters;

/// <summary>10.1: a letter's number is flush right below the first double rule.</summary>
internal sealed class LetterNumberGate() : Gate(new(
    "L-4", "GB/T 9704-2012 10.1", Strength.Required,
    new("信函的发文字号", "Number of a letter"),
    new("顶格居右", "flush right"),
    new("右对齐，右缩进设 0", "Flush right without indents")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var number in document.Of(ElementRole.DocumentNumber)
            .Where(_ => document.Format == OfficialFormat.Letter))
        {
            sheet.Applies();
            var isTabbed = number.Text.Contains('\t', StringComparison.Ordinal)
                && number.Format.RightTabs.Any(tab => Math.Abs(tab - number.Section.InkWidth) < 100);
            if (!isTabbed && (number.Format.Alignment != "right" || Math.Abs(number.Format.Right) > 100))
            {
                sheet.Find(number, new("没有顶格居右", "not flush right"));
            }
        }
    }
}
