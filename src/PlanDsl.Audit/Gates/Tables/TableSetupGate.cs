using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Tables;

/// <summary>Practice: what keeps a statistics table readable when it runs over the page.</summary>
internal sealed class TableSetupGate() : Gate(new(
    "G-8e", "惯例", Strength.Practice,
    new("统计表的设置", "Setup of a statistics table"),
    new("表头在各页重复，行不跨页断开，列宽固定", "a head that is repeated, rows that are not split, fixed columns"),
    new("表头行：“表格属性—行—在各页顶端以标题行形式重复出现”；各行：取消“允许跨页断行”；“自动调整—固定列宽”",
        "Table properties, row: repeat as header row; no row breaks across pages; fixed column width")))
{
    /// <summary>A table with fewer rows stays on its page.</summary>
    private const int FewestRows = 4;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var table in document.File.Tables.Where(static t => t is { IsInBox: false, Outer: null }))
        {
            var first = table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Paragraphs)
                .FirstOrDefault(static p => !p.IsBlank);
            if (first is null || table.Rows.Length < FewestRows || table.Rows.Max(static row => row.Cells.Length) < 2
                || document.PartOf(first) is null || document.RoleOf(first) is ElementRole.ImprintCopies
                || !HasRules(table))
            {
                continue;
            }

            sheet.Applies();
            if (!table.Rows[0].IsHeader)
            {
                sheet.Find(first, new("表头没有设为各页重复", "the head is not repeated"), new("各页重复", "repeated on each page"),
                    new("表头行：“表格属性—行—在各页顶端以标题行形式重复出现”", "Table properties, row: repeat as header row"));
            }

            if (table.Rows.Any(static row => row.MaySplit))
            {
                sheet.Find(first, new("有的行可以跨页断开", "rows may be split"), new("不跨页断开", "not split"),
                    new("各行：“表格属性—行”取消“允许跨页断行”", "Table properties, row: no row breaks across pages"));
            }

            if (!table.IsFixed)
            {
                sheet.Find(first, new("列宽随内容变", "columns change with their content"), new("列宽固定", "fixed"),
                    new("“布局—自动调整—固定列宽”", "Layout, AutoFit: fixed column width"));
            }
        }
    }

    /// <summary>A table without rules only places things side by side.</summary>
    private static bool HasRules(WordTable table) => table.Borders.GetValueOrDefault("insideH") is not null
        || table.Rows.SelectMany(static row => row.Cells).Any(static cell => cell.Borders.Values.Any(static b =>
            b is not null));
}
