using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>What the lines at the left of the head have in common.</summary>
internal static class HeadLines
{
    /// <summary>顶格: at the left edge, without indents.</summary>
    internal static void CheckFlushLeft(WordParagraph paragraph, GateSheet sheet)
    {
        var isLeft = paragraph.Format.Alignment is "left" or "both";
        if (!isLeft || !TypeFaults.IsNear(TypeFaults.FirstLineOf(paragraph), 0) || paragraph.Text[0] is ' ' or '\u3000')
        {
            sheet.Find(paragraph, new("没有顶格", "not flush left"), new("顶格", "flush left"),
                new("左对齐，缩进设 0，删去前面的空格", "Flush left without indents and blanks"));
        }
    }

    /// <summary>三号黑体, which the clauses of the head call normal.</summary>
    internal static void CheckType(WordParagraph paragraph, GateSheet sheet)
    {
        if (TypeFaults.First(paragraph.Printed, FontFamily.Hei, Lengths.SizeThree) is { } type)
        {
            sheet.Find(paragraph, type, new("三号黑体", "16 pt HeiTi"),
                new("字体设黑体，字号三号", "Set it in 16 pt HeiTi"), Strength.Normal);
        }
    }
}
