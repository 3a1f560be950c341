using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.1: 份号.</summary>
internal sealed partial class CopyNumberGate() : Gate(new(
    "G-7.2.1", "GB/T 9704-2012 7.2.1", Strength.Required,
    new("份号", "Copy number"),
    new("6 位 3 号阿拉伯数字，顶格排在第一行", "six Arabic digits of 16 pt, flush left on the first line"),
    new("只写 6 位数字，三号，左对齐，不缩进", "Six digits only, 16 pt, flush left, no indent")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.CopyNumber))
        {
            sheet.Applies();
            if (!SixDigits().IsMatch(paragraph.Trimmed))
            {
                sheet.Find(paragraph, AuditText.Same(paragraph.Trimmed), new("6 位阿拉伯数字", "six Arabic digits"),
                    new("只写 6 位数字，不足的前面补 0", "Write six digits only, with zeros before them"),
                    strength: Strength.Normal);
            }

            HeadLines.CheckFlushLeft(paragraph, sheet);
            if (document.File.Paragraphs.First(static p => p.HasText) != paragraph)
            {
                sheet.Find(paragraph, new("不在第一行", "not on the first line"), new("排在第一行", "on the first line"),
                    new("移到首页第一行", "Move it to the first line of the page"));
            }

            if (paragraph.Printed.FirstOrDefault(static r =>
                Math.Abs(r.Format.Size - Lengths.SizeThree) > 0.3) is { } run)
            {
                sheet.Find(paragraph, Lengths.SaySize(run.Format.Size), new("三号", "16 pt"),
                    new("字号设三号", "Set it in 16 pt"), Strength.Normal);
            }
        }
    }

    [GeneratedRegex(@"^\d{6}$")]
    private static partial Regex SixDigits();
}
