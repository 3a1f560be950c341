using PlanDsl.Audit.Recognition;

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
                    sheet.Find(paragraph, new("加粗", "bold"), new("不加粗", "not bold"));
                }

                if (text[0] == '(' || (level == 1 && !text.Contains('、')) || (level == 3 && Mark(text) != '.'))
                {
                    sheet.Find(paragraph, new($"序数写作“{text[..Math.Min(3, text.Length)]}”",
                        $"numbered {text[..Math.Min(3, text.Length)]}"),
                        new("依次用“一、”“（一）”“1.”“（1）”", "\"一、\", \"（一）\", \"1.\", \"（1）\" in this order"));
                }

                // 一、 straight to 1. is common where there are only two levels.
                if (level == 4 && depth is 1 or 2)
                {
                    sheet.Find(paragraph, new("上一级标题不是“1.”，跳了级", "levels are skipped above it"), new("不跳级",
                        "none skipped"));
                }

                depth = level;
            }
        }
    }

    private static char Mark(string text) => text.FirstOrDefault(static c => !char.IsAsciiDigit(c));
}
