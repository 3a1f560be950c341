using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Tables;

/// <summary>
/// Practice: a table is set in the faces of official documents, no larger than the text and no smaller than 小五, and all
/// its entries alike.
/// </summary>
internal sealed class TableTypeGate() : Gate(new(
    "G-8g", "惯例", Strength.Practice,
    new("表格的字体字号", "Type of a table"),
    new("仿宋、宋体、黑体、楷体或小标宋，小五到三号；同一表里各项一致",
        "FangSong, SongTi, HeiTi, KaiTi or XiaoBiaoSong of 9 to 16 pt, all entries alike"),
    new("选中表格，统一字体和字号", "Select the table and set one font and size")))
{
    private const double Smallest = 8.9;
    private const double Largest = 16.3;

    /// <summary>Entries of fewer cells are no rule for the others.</summary>
    private const int FewestCells = 6;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var table in document.File.Tables
            .Where(static t => t is { IsInBox: false, Outer: null, Rows.Length: > 0 }))
        {
            // A row of one cell is a title or a note within the table.
            foreach (var paragraph in table.Rows.Where(static row => row.Cells.Length > 1)
                .SelectMany(static row => row.Cells)
                .SelectMany(static cell => cell.Paragraphs)
                .Where(p => p.HasText && document.RoleOf(p) == ElementRole.Cell))
            {
                sheet.Applies();
                if (paragraph.Printed.FirstOrDefault(IsForeign) is { } run)
                {
                    sheet.Find(paragraph, TypeFaults.Say(run.Format.EastAsia, run.Format.Size));
                }
            }

            CheckEntries(table, document, sheet);
        }
    }

    private static bool IsForeign(WordRun run) => run.Format.Size is < Smallest or > Largest
        || (run.Format.EastAsia is not null && run.Text.Any(TypeFaults.IsChinese)
            && FontNames.FamilyOf(run.Format.EastAsia) == FontFamily.Other);

    /// <summary>
    /// An entry in another face or size than nearly all others, and than its own row; heads and what stands out in 黑体
    /// are meant to be different.
    /// </summary>
    private static void CheckEntries(WordTable table, RecognizedDocument document, GateSheet sheet)
    {
        var entries = table.Rows.SkipWhile(static row => row.IsHeader).Skip(table.Rows[0].IsHeader ? 0 : 1)
            .SelectMany((row, at) => row.Cells.SelectMany(static cell => cell.Paragraphs)
                .Where(p => document.RoleOf(p) == ElementRole.Cell && p.Printed.Any() && !IsForeign(p.Printed.First()))
                .Select(p => (Row: at, Paragraph: p, Type: TypeOf(p))))
            .Where(static entry => entry.Type.Family is not (FontFamily.Other or FontFamily.Hei)).ToList();
        if (entries.Count < FewestCells)
        {
            return;
        }

        var usual = entries.CountBy(static entry => entry.Type).MaxBy(static pair => pair.Value);
        var odd = entries.Where(entry => entry.Type != usual.Key).ToList();
        var rows = entries.Where(entry => entry.Type == usual.Key).Select(static entry => entry.Row).ToHashSet();
        foreach (var entry in odd.Where(entry => odd.Count * 5 <= entries.Count && rows.Contains(entry.Row)))
        {
            var found = TypeFaults.Say(entry.Paragraph.Printed.First().Format.EastAsia, entry.Type.Size);
            var name = FontNames.NameOf(usual.Key.Family);
            var size = Lengths.SaySize(usual.Key.Size);
            sheet.Find(entry.Paragraph, found,
                new($"与其他各项一样，{name.Zh}，{size.Zh}", $"{name.En}, {size.En}, like the other entries"));
        }
    }

    private static (FontFamily Family, double Size) TypeOf(WordParagraph paragraph)
    {
        var run = paragraph.Printed.FirstOrDefault(static r => r.Text.Any(TypeFaults.IsChinese));
        return run is null ? (FontFamily.Other, 0) : (FontNames.FamilyOf(run.Format.EastAsia), run.Format.Size);
    }
}
