using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>条例, 9-7: a title names who, about what and the kind.</summary>
internal sealed class TitleFormGate() : Gate(new(
    "T-9.7", "《党政机关公文处理工作条例》9-7", Strength.Normal,
    new("标题的写法", "Form of the title"),
    new("发文机关＋关于＋事由＋的＋文种，“关于”“的通知”不重复",
        "agency, \"关于\", the matter, \"的\", the kind; neither \"关于\" nor \"的通知\" twice"),
    new("补上“关于……的”，或者删去重复的一层", "Add \"关于…的\", or delete what is doubled")))
{
    /// <summary>Kinds whose titles may leave out what they are about.</summary>
    private static readonly string[] ShortGenres = ["令", "公报", "公告", "通告", "决议", "纪要"];

    /// <summary>What a title begins with that names no agency.</summary>
    private static readonly string[] WithoutAgency = ["关于", "印发", "转发", "批转", "《"];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (!document.IsOfficial || document.MainPart is not { Title: [var title, ..] } part)
        {
            sheet.Lacks(new("没有版头，不是单独发出的公文", "Without a head it is not sent out by itself"));
            return;
        }

        sheet.Applies();
        var text = part.TitleText;
        var isShort = ShortGenres.Any(genre => text.EndsWith(genre, StringComparison.Ordinal));
        if (!isShort && (!text.Contains("关于", StringComparison.Ordinal) || !text.Contains('的')))
        {
            sheet.Find(title, new("没有“关于……的”", "without \"关于…的\""), remedy: new("补上“关于……的”", "Add \"关于…的\""));
        }
        else if (document.Format is not (OfficialFormat.Minutes or OfficialFormat.Order)
            && Array.Exists(WithoutAgency, word => text.StartsWith(word, StringComparison.Ordinal)))
        {
            sheet.Find(
                title, new("没有发文机关名称", "without the agency's name"),
                remedy: new("在“关于”前面写发文机关的全称或规范化简称", "Write the agency's full or short name before it"));
        }

        foreach (var doubled in (string[])["的通知的通知", "关于印发关于", "关于转发关于", "通知的通知》", "关于关于", "请示报告"])
        {
            if (text.Contains(doubled, StringComparison.Ordinal))
            {
                sheet.Find(title, new($"“{doubled}”重复", $"\"{doubled}\" says it twice"),
                    remedy: new("删去重复的一层", "Delete what is doubled"));
            }
        }
    }
}
