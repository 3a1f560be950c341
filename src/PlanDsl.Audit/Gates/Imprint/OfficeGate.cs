using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Imprint;

/// <summary>7.4.3: 印发机关和印发日期.</summary>
internal sealed partial class OfficeGate() : Gate(new(
    "G-7.4.3a", "GB/T 9704-2012 7.4.3", Strength.Required,
    new("印发机关和印发日期", "Issuing office and date of issue"),
    new("四号仿宋，机关左空一字，日期右空一字，日期用阿拉伯数字写全、不编虚位，后加“印发”",
        "14 pt FangSong, the office one character from the left, "
        + "the date one from the right in Arabic digits without zeros, then \"印发\""),
    new("写成“2024年3月4日印发”；机关与日期之间用右对齐制表位，不要敲空格",
        "Write \"2024年3月4日印发\"; a right tabulator between office and date, no blanks")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.ImprintOffice))
        {
            sheet.Applies();
            var text = paragraph.Trimmed;
            if (TextPatterns.IssueDateLike().IsMatch(text) && !Written().IsMatch(text))
            {
                var date = TextPatterns.IssueDateLike().Match(text).Value;
                sheet.Find(paragraph, new($"日期写作“{date}”", $"the date is written {date}"), new("如“2024年3月4日印发”",
                    "such as \"2024年3月4日印发\""),
                        new("月、日前面的“0”删去，末尾写“印发”", "No zero before month and day, and \"印发\" at the end"));
            }

            if (Blanks().IsMatch(text))
            {
                sheet.Find(paragraph, new("用空格把机关和日期隔开", "blanks between office and date"), new("用右对齐制表位",
                    "a right tabulator"), new("删去空格，设右对齐制表位（右空 1 字符）", "Delete the blanks and set a right tabulator"),
                    Strength.Practice);
            }

            if (TypeFaults.First(paragraph.Printed, FontFamily.FangSong, Lengths.SizeFour) is { } type)
            {
                sheet.Find(paragraph, type, new("四号仿宋", "14 pt FangSong"),
                    new("字体设仿宋，字号四号", "Set it in 14 pt FangSong"), Strength.Normal);
            }

            CheckSides(paragraph, sheet);
        }
    }

    private static void CheckSides(WordReading.WordParagraph paragraph, GateSheet sheet)
    {
        var character = SignatureFinder.Character(paragraph);
        var left = (paragraph.Format.Left + paragraph.Format.FirstLine) / character;
        if (paragraph.Format.Alignment is "left" or "both" && !paragraph.Trimmed.StartsWith("20",
            StringComparison.Ordinal)
            && paragraph.Text[0] is not (' ' or '\u3000') && !TypeFaults.IsNear(left, 1, 0.5))
        {
            var said = Lengths.SayCharacters(left);
            sheet.Find(paragraph, new($"机关左空 {said.Zh}", $"the office is {said.En} in"), new("左空一字",
                "one character in"), new("左缩进 1 字符", "Left indent of 1 character"));
        }

        if (paragraph.Trimmed.Contains('\t') && paragraph.Format.RightTabs is [.., var stop])
        {
            var right = (paragraph.Section.InkWidth - stop) / character;
            if (!paragraph.Section.IsLandscape && !TypeFaults.IsNear(right, 1, 0.5))
            {
                var said = Lengths.SayCharacters(right);
                sheet.Find(paragraph, new($"日期右空 {said.Zh}", $"the date is {said.En} from the right"), new("右空一字",
                    "one character"), new("把右对齐制表位移到右边缘里面 1 字符", "Move the right tabulator one character in"));
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日印发$")]
    private static partial Regex Written();

    [GeneratedRegex(@"[ \u3000]{2,}")]
    private static partial Regex Blanks();
}
