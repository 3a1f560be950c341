using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: the number between two dashes of one character.</summary>
internal sealed partial class NumberFormGate() : Gate(new(
    "G-7.5b", "GB/T 9704-2012 7.5", Strength.Required,
    new("页码的写法", "Form of the page number"),
    new("数字左右各一条一字线（U+2014），如“— 1 —”", "a dash of one character (U+2014) on either side: — 1 —"),
    new("双击页脚，页码前后各打一个“—”（不是短横“-”）", "Write — before and behind the number, no hyphens")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var numbers = PageNumber.Of(document).ToList();
        if (numbers.Count == 0)
        {
            if (PageNumber.AreNeeded(document))
            {
                sheet.Find((WordSection?)null, new("没有页码", "there is no page number"),
                    remedy: new("“插入—页码”，页脚写成“— 页码 —”",
                        "Insert, page number; write — and the number and — in the footer"));
            }
            else if (document.Format == OfficialFormat.Letter)
            {
                sheet.Lacks(new("信函首页不编页码，看来只有一页", "A letter's first page has no number; it seems to have no other"));
            }

            return;
        }

        foreach (var number in numbers)
        {
            sheet.Applies();
            if (FiguresOf(number) is { } figures)
            {
                sheet.Find(number.Paragraph, figures, new("阿拉伯数字", "Arabic digits"),
                    new("“设置页码格式”里编号格式选“1, 2, 3”，一字线自己打在前后",
                        "Page number format: 1, 2, 3; write the dashes before and behind it"));
            }
            else if (!Dashes().IsMatch(number.Written))
            {
                sheet.Find(number.Paragraph, new($"“{number.Written}”", number.Written));
            }
        }

        CheckEvenPages(document, numbers, sheet);
    }

    /// <summary>Even pages that have a footer of their own have a number in it.</summary>
    private static void CheckEvenPages(RecognizedDocument document, List<PageNumber> numbers, GateSheet sheet)
    {
        if (document.File.HasEvenPages && document.IsSurelyLong && numbers.TrueForAll(static n => n.Kind != "even"))
        {
            sheet.Find(
                numbers[0].Paragraph, new("偶数页没有页码", "even pages have no number"), new("每页都有", "each page has one"),
                new("设了“奇偶页不同”：在偶数页的页脚里也插入页码", "Odd and even pages differ: insert it in the even pages' footer too"));
        }
    }

    /// <summary>
    /// What the number is written in, by the setting of the section or by its own; null for plain digits.
    /// </summary>
    private static AuditText? FiguresOf(PageNumber number) =>
        OtherFigures().Match(number.Run.Field ?? "") is { Success: true } own
            ? new($"编号格式是 {own.Groups[1].Value}", $"written as {own.Groups[1].Value}")
            : number.Section.NumberFormat is "numberInDash" ? new("“- 1 -”", "- 1 -")
            : number.Section.NumberFormat is { } given ? new($"编号格式是 {given}", $"written as {given}")
            : null;

    [GeneratedRegex(@"\\\*\s*(roman|alphabetic|CHINESENUM\d|DBNUM\d|GB\d|ordinal|cardtext|ArabicDash)",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherFigures();

    [GeneratedRegex(@"^—[ \u2002\u2009\u3000\u00A0]?1+[ \u2002\u2009\u3000\u00A0]?—$")]
    private static partial Regex Dashes();
}
