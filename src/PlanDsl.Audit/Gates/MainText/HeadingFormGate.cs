using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.3: the four kinds of numbers; practice: none is skipped, none is bold.</summary>
internal sealed class HeadingFormGate() : Gate(new(
    "G-7.3.3d", "惯例；GB/T 9704-2012 7.3.3", Strength.Practice,
    new("层次标题", "Headings"),
    new("序数依次用“一、”“（一）”“1.”“（1）”，括号全角，不跳级，不加粗",
        "\"一、\", \"（一）\", \"1.\", \"（1）\" in this order, full-width brackets, not bold"),
    new("改序数的写法；取消加粗", "Change the number; not bold")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts)
        {
            var depth = 0;
            var seen = new bool[5];
            foreach (var paragraph in part.Paragraphs)
            {
                var level = document.RoleOf(paragraph) switch
                {
                    ElementRole.Heading1 => 1,
                    ElementRole.Heading2 => 2,
                    ElementRole.Heading3 => 3,
                    ElementRole.Heading4 => 4,
                    _ => 0,
                };
                if (level == 0)
                {
                    continue;
                }

                sheet.Applies();
                var text = paragraph.Trimmed;
                if (paragraph.Printed.Any() && paragraph.Printed.First().Format.IsBold)
                {
                    sheet.Find(paragraph, new("加粗", "bold"), new("不加粗", "not bold"), new("取消加粗", "Set bold off"));
                }

                if (text[0] == '(' || (level == 1 && !text.Contains('、')) || (level == 3 && Mark(text) != '.'))
                {
                    sheet.Find(paragraph, new($"序数写作“{text[..Math.Min(3, text.Length)]}”",
                        $"numbered {text[..Math.Min(3, text.Length)]}"),
                        new("依次用“一、”“（一）”“1.”“（1）”", "\"一、\", \"（一）\", \"1.\", \"（1）\" in this order"),
                        new("“一”后用“、”，“1”后用“.”，括号用全角", "Write \"一、\" and \"1.\", and full-width brackets"));
                }

                // 一、 straight to 1. is common where there are only two levels.
                if (level == 4 && depth is 1 or 2)
                {
                    sheet.Find(paragraph, new("上一级标题不是“1.”，跳了级", "levels are skipped above it"), new("不跳级",
                        "none skipped"), new("改用上一级的序数，“（二）”下面用“1.”", "Use the level above it: \"1.\" below \"（二）\""));
                }

                CheckOrder(paragraph, level, seen, sheet);
                seen[level] = true;
                depth = level;
            }
        }
    }

    /// <summary>A lower number stands above a higher one: （一） above the first 一、, or 1. above the first （一）.</summary>
    private static void CheckOrder(WordParagraph paragraph, int level, bool[] seen, GateSheet sheet)
    {
        if (level <= 2 && !seen[1] && !seen[2] && (seen[3] || seen[4]))
        {
            Find("1.");
        }
        else if (level == 1 && !seen[1] && seen[2])
        {
            Find("（一）");
        }

        void Find(string above) => sheet.Find(
            paragraph, new($"前面已经用了“{above}”", $"behind {above}"),
                new("先“一、”，再“（一）”，再“1.”", "“一、”, then “（一）”, then “1.”"),
            new("按层次改序数", "Number by level"));
    }

    private static char Mark(string text) => text.FirstOrDefault(static c => !char.IsAsciiDigit(c));
}
