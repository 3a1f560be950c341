using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: 四号半角宋体 digits.</summary>
internal sealed class NumberTypeGate() : Gate(new(
    "G-7.5a", "GB/T 9704-2012 7.5", Strength.Normal,
    new("页码的字体字号", "Type of the page number"),
    new("四号半角宋体阿拉伯数字", "half-width digits in 14 pt SongTi"),
    new("在页脚里选中页码，中文和西文字体都设宋体，字号四号", "Set the number in 14 pt SongTi, also for Latin text")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var number in PageNumber.Of(document))
        {
            sheet.Applies();
            var format = number.Run.Format;
            if (FontNames.FamilyOf(format.Ascii) != FontFamily.Song || Math.Abs(format.Size - Lengths.SizeFour) > 0.3)
            {
                sheet.Find(number.Paragraph, TypeFaults.Say(format.Ascii, format.Size));
            }
        }
    }
}
