using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Imprint;

/// <summary>7.4.1: the rules of the imprint. Their colour is another gate's.</summary>
internal sealed class ImprintRuleGate() : Gate(new(
    "G-7.4.1a", "GB/T 9704-2012 7.4.1", Strength.Required,
    new("版记的分隔线", "Rules of the imprint"),
    new("与版心等宽；首条和末条粗（推荐 0.35 毫米，即 1 磅），中间的细（推荐 0.25 毫米，即 0.75 磅）",
        "as wide as the text area; the first and the last thick (0.35 mm recommended, 1 pt), those between "
        + "thin (0.25 mm, "
        + "0.75 pt)"),
    new("版记用无竖线的表格排：宽 156 毫米，上下框线 1 磅，中间横线 0.75 磅",
        "A table of 156 mm without vertical rules: 1 pt above and below, 0.75 pt between")))
{
    /// <summary>0.35±0.1 mm in eighths of a point.</summary>
    private const double ThickFrom = 5.6;
    private const double ThickTo = 10.3;

    /// <summary>0.25±0.1 mm.</summary>
    private const double ThinFrom = 3.3;
    private const double ThinTo = 8;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Imprint.IsEmpty || document.Format == OfficialFormat.Letter)
        {
            sheet.Lacks(new("没有版记，或者是信函格式", "No imprint, or a letter"));
            return;
        }

        sheet.Applies();
        var first = document.Imprint[0];
        if (first.Table is { } table)
        {
            CheckTable(table, first, sheet);
        }
        else if (first.Format.Top is null && !document.Imprint.Any(static p => !p.Lines.IsEmpty)
            && document.Imprint[^1].Format.Bottom is null)
        {
            var all = document.File.Paragraphs;
            var isDrawn = all.Skip(Math.Max(0, document.PlaceOf(first) - 3)).Any(static p => !p.Lines.IsEmpty
                || p.HasPicture);
            if (isDrawn)
            {
                sheet.CannotSee(new("分隔线是画的，要看排出来的版面", "The rules are drawn: needs the page"));
            }
            else
            {
                sheet.Find(first, new("没有分隔线", "there are none"));
            }
        }
        else
        {
            CheckSize(first.Format.Top, ThickFrom, ThickTo, "首条", "the first", first, sheet);
            CheckSize(document.Imprint[^1].Format.Bottom, ThickFrom, ThickTo, "末条", "the last", first, sheet);
        }
    }

    private static void CheckTable(WordTable table, WordParagraph place, GateSheet sheet)
    {
        var width = table.Width is > 0 and { } given ? given : table.GridWidth;
        if (width > 0 && Math.Abs(width - place.Section.InkWidth) > Lengths.Mm(1) && !place.Section.IsLandscape)
        {
            var said = Lengths.SayMm(width);
            sheet.Find(place, new($"宽 {said.Zh}", $"{said.En} wide"), new("与版心等宽，156 毫米",
                "156 mm, as wide as the text"), new("表格宽设 156 毫米", "Set the table to 156 mm"));
        }

        CheckSize(table.RuleBelow(-1), ThickFrom, ThickTo, "首条", "the first", place, sheet);
        CheckSize(table.RuleBelow(table.Rows.Length - 1), ThickFrom, ThickTo, "末条", "the last", place, sheet);
        for (var row = 0; row < table.Rows.Length - 1; row++)
        {
            if (!IsMovedAddressees(table.Rows[row]))
            {
                CheckSize(table.RuleBelow(row), ThinFrom, ThinTo, "中间的", "one between", place, sheet);
            }
        }
    }

    /// <summary>主送 that was moved to the imprint has no rule to 抄送 (7.4.2).</summary>
    private static bool IsMovedAddressees(WordRow row) => row.Cells.SelectMany(static cell => cell.Paragraphs)
        .Any(static p => p.Trimmed.StartsWith("主送", StringComparison.Ordinal));

    private static void CheckSize(
        Border? rule, double from, double to, string zh, string en, WordParagraph place, GateSheet sheet)
    {
        if (rule is null)
        {
            sheet.Find(place, new($"没有{zh}分隔线", $"{en} is missing"), remedy: new("补上这条线", "Add the rule"));
        }
        else if (rule.Size < from || rule.Size > to)
        {
            var said = Lengths.SayPoints(rule.Size * 2.5);
            sheet.Find(place, new($"{zh}分隔线 {said.Zh}", $"{en} is {said.En}"),
                remedy: new($"线粗设 {(from == ThickFrom ? "1" : "0.75")} 磅",
                    $"Set it to {(from == ThickFrom ? "1" : "0.75")} pt"),
                strength: Strength.Recommended);
        }
    }
}
