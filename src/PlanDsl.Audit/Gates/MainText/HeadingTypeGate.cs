using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.3: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋, all of 三号.</summary>
internal sealed class HeadingTypeGate() : Gate(new(
    "G-7.3.3c", "GB/T 9704-2012 7.3.3", Strength.Normal,
    new("层次标题的字体字号", "Type of headings"),
    new("“一、”黑体，“（一）”楷体，“1.”和“（1）”仿宋，都是三号",
        "\"一、\" in HeiTi, \"（一）\" in KaiTi, \"1.\" and \"（1）\" in FangSong, all of 16 pt"),
    new("改标题样式的字体，不要逐个改", "Change the font of the heading's style")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        Check(document, sheet, ElementRole.Heading1, FontFamily.Hei);
        Check(document, sheet, ElementRole.Heading2, FontFamily.Kai);
        Check(document, sheet, ElementRole.Heading3, FontFamily.FangSong);
        Check(document, sheet, ElementRole.Heading4, FontFamily.FangSong);
    }

    private static void Check(RecognizedDocument document, GateSheet sheet, ElementRole role, FontFamily family)
    {
        foreach (var paragraph in document.Of(role))
        {
            sheet.Applies();
            if (TypeFaults.First(HeadingOf(paragraph), family, Lengths.SizeThree) is { } type)
            {
                var name = FontNames.NameOf(family);
                sheet.Find(paragraph, type, new($"三号{name.Zh}", $"16 pt {name.En}"),
                    new($"这一级标题设三号{name.Zh}（改样式，不要逐个改）",
                        $"Set headings of this level in 16 pt {name.En}, by their style"));
            }
        }
    }

    /// <summary>
    /// The heading of a paragraph whose text goes on behind it: all up to its first full stop, or up to a note in
    /// brackets
    /// such as who is responsible.
    /// </summary>
    private static IEnumerable<WordRun> HeadingOf(WordParagraph paragraph)
    {
        var isFirst = true;
        foreach (var run in paragraph.Printed)
        {
            if (!isFirst && run.Text[0] == '（')
            {
                yield break;
            }

            isFirst = false;
            var stop = run.Text.IndexOf('。', StringComparison.Ordinal);
            yield return stop < 0 ? run : run with { Text = run.Text[..(stop + 1)] };
            if (stop >= 0)
            {
                yield break;
            }
        }
    }
}
