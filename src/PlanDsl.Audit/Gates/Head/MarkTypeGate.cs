using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.4: the mark is red (laid down) and 小标宋 (recommended).</summary>
internal sealed class MarkTypeGate() : Gate(new(
    "G-7.2.4c", "GB/T 9704-2012 7.2.4", Strength.Required,
    new("发文机关标志的字体颜色", "Type of the mark"),
    new("红色；推荐小标宋体，不加粗", "red; XiaoBiaoSong recommended, not bold"),
    new("改为红色的小标宋体，取消加粗", "Set it in red XiaoBiaoSong, not bold")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.IssuerMark))
        {
            sheet.Applies();
            if (!HeadFinder.IsRed(paragraph))
            {
                sheet.Find(paragraph, Colors.NameOf(paragraph.Printed.FirstOrDefault()?.Format.Color), new("红色",
                    "red"), new("字体颜色设红色", "Set its colour to red"));
            }

            if (TypeFaults.First(paragraph.Printed, FontFamily.XiaoBiaoSong, 0) is { } type)
            {
                sheet.Find(paragraph, type, new("小标宋体", "XiaoBiaoSong"),
                    new("字体改为小标宋体", "Set it in XiaoBiaoSong"), Strength.Recommended);
            }

            if (paragraph.Printed.Any(static run => run.Format.IsBold))
            {
                sheet.Find(paragraph, new("加粗", "bold"), new("不加粗", "not bold"), new("取消加粗", "Set bold off"),
                    Strength.Practice);
            }
        }
    }
}
