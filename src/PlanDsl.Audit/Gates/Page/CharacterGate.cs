using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.2.3: 28 characters a line.</summary>
internal sealed class CharacterGate() : Gate(new(
    "G-5.2.3b", "GB/T 9704-2012 5.2.3", Strength.Normal,
    new("每行字数", "Characters a line"),
    new("28 字：三号字紧缩 0.25 磅（16 磅的字排不下 28 个）",
        "28: 16 pt type condensed by 0.25 pt (28 of full width do not fit)"),
    new("正文样式“字体—高级—间距”选“紧缩”0.25 磅；文档网格只指定行",
        "Body style: character spacing condensed by 0.25 pt; grid of lines only")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Body).Where(static p => !p.Section.IsLandscape))
        {
            sheet.Applies();
            if (paragraph.Printed.FirstOrDefault(static run => run.Text.Any(TypeFaults.IsChinese)) is { } run
                && Math.Abs(run.Format.Size - Lengths.SizeThree) < 0.3)
            {
                CheckLine(document, paragraph, run, sheet);
            }
        }
    }

    private static void CheckLine(RecognizedDocument document, WordParagraph paragraph, WordRun run, GateSheet sheet)
    {
        var section = paragraph.Section;
        var own = (run.Format.Size * run.Format.Scale) + (run.Format.Spacing / 20);
        var advance = section.Grid switch
        {
            // What the grid adds to a character of the usual type it adds to every other.
            "linesAndChars" => own + (section.CharSpace / 4096),
            "snapToChars" => CellsOf(own, document.File.NormalSize + (section.CharSpace / 4096)),
            _ => own,
        };
        var count = (int)Math.Floor((section.InkWidth / 20 / advance) + 0.01);
        if (count != StandardPage.Characters)
        {
            sheet.Find(paragraph, new($"一行排 {count} 字", $"{count} in a line"));
        }
    }

    /// <summary>A character takes as many cells of the grid as it is wide.</summary>
    private static double CellsOf(double width, double cell) =>
        cell > 0 ? cell * Math.Ceiling((width / cell) - 0.05) : width;
}
