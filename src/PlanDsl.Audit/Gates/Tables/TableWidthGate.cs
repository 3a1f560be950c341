using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Tables;

/// <summary>7.1: what is printed stays within the text area, tables too.</summary>
internal sealed class TableWidthGate() : Gate(new(
    "G-8i", "GB/T 9704-2012 7.1、8", Strength.Derived,
    new("表格的宽度", "Width of a table"),
    new("不超出版心（竖页 156 毫米，横页 225 毫米）", "no wider than the text area (156 mm, on its side 225 mm)"),
    new("“表格属性—表格—指定宽度”改为版心的宽度，或者改用横页", "Table properties: the width of the text area, or use a page on its side")))
{
    /// <summary>Borders and margins of cells may stand out a little, as Word's own tables do.</summary>
    private const double Tolerance = 5;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var table in document.File.Tables.Where(static t => t is { IsInBox: false, Outer: null }))
        {
            var first = table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Paragraphs)
                .FirstOrDefault(static p => !p.IsBlank);
            var width = table.Width is > 0 and { } given ? given : table.GridWidth;
            if (first is null || width <= 0)
            {
                continue;
            }

            sheet.Applies();
            if (width > first.Section.InkWidth + Lengths.Mm(Tolerance))
            {
                var (said, room) = (Lengths.SayMm(width), Lengths.SayMm(first.Section.InkWidth));
                sheet.Find(
                    first, new($"宽 {said.Zh}", $"{said.En} wide"), new($"不超过 {room.Zh}", $"no more than {room.En}"));
            }
        }
    }
}
