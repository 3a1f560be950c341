using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>7.3.1: 二号小标宋; by analogy for attachments, where the standard names no type.</summary>
/// <param name="info">The rule.</param>
/// <param name="role">Which titles.</param>
internal sealed class TitleTypeGate(GateInfo info, ElementRole role) : Gate(info)
{
    private static readonly AuditText Expected = new("二号小标宋体，不加粗", "22 pt XiaoBiaoSong, not bold");

    private static readonly AuditText Remedy = new(
        "选中标题，字体设小标宋（如方正小标宋简体），字号二号，取消加粗", "Set the title in 22 pt XiaoBiaoSong, not bold");

    internal static Gate OfText { get; } = new TitleTypeGate(
        new("G-7.3.1a", "GB/T 9704-2012 7.3.1", Strength.Normal, new("标题的字体字号", "Type of the title"), Expected, Remedy),
        ElementRole.Title);

    internal static Gate OfAttachments { get; } = new TitleTypeGate(
        new("G-7.3.7c", "惯例（比照 GB/T 9704-2012 7.3.1）", Strength.Practice,
            new("附件标题的字体字号", "Type of an attachment's title"), Expected, Remedy),
        ElementRole.AttachmentTitle);

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(role))
        {
            sheet.Applies();
            if (TypeFaults.First(paragraph.Printed, FontFamily.XiaoBiaoSong, Lengths.SizeTwo) is { } type)
            {
                sheet.Find(paragraph, type, new("二号小标宋体", "22 pt XiaoBiaoSong"),
                    new("选中标题，字体设小标宋（如方正小标宋简体），字号二号", "Set the title in 22 pt XiaoBiaoSong"));
            }

            if (paragraph.Printed.Any(static run => run.Format.IsBold))
            {
                // The standard never mentions bold; 小标宋 is heavy as it is.
                sheet.Find(paragraph, new("加粗", "bold"), new("不加粗", "not bold"), new("取消加粗", "Set bold off"),
                    Strength.Practice);
            }
        }
    }
}
