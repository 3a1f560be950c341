using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.2.3: 22 lines a page, which fill the text area.</summary>
internal sealed class LineGate() : Gate(new(
    "G-5.2.3a", "GB/T 9704-2012 5.2.3", Strength.Normal,
    new("每页行数", "Lines a page"),
    new("22 行，撑满版心：行距 29.6 磅（gb33476）或 28.95 磅（classic37），没有段前段后距和孤行控制",
        "22 lines that fill the text area: lines of 29.6 pt (gb33476) or 28.95 pt (classic37), no distances between "
        + "paragraphs, no widow control"),
    new("“布局—页面设置—文档网格”选“只指定行网格”，每页 22 行；段落行距用单倍，段前段后为 0，取消“孤行控制”",
        "Page setup, document grid: lines only, 22 a page; paragraphs single spaced, "
        + "without distances and widow control")))
{
    private static readonly AuditText Pitch = new(
        "正文行距设固定值 28.95 磅（上边距 37 毫米时）或 29.6 磅（34.58 毫米时），或者文档网格设每页 22 行",
        "Lines of exactly 28.95 pt (top margin 37 mm) or 29.6 pt (34.58 mm), or a grid of 22 lines");

    private const int FewestAdjusted = 19;
    private const int MostAdjusted = 27;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var text = document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4)
            .Where(static p => !p.Section.IsLandscape).ToList();

        // Where a signature would stand alone on a page the pitch may be adjusted (7.3.5.5): by itself, that is, while
        // the other sections keep theirs.
        var signed = document.Of(ElementRole.Date).Select(static date => date.Section).ToHashSet();
        var isRegular = text.Any(p => !signed.Contains(p.Section) && FaultOf(p) is null)
            || document.File.Sections.Any(section => !signed.Contains(section) && HasRegularGrid(section));
        foreach (var paragraph in text)
        {
            sheet.Applies();
            if (!isRegular || !signed.Contains(paragraph.Section) || !IsAdjusted(paragraph))
            {
                CheckLine(paragraph, sheet);
            }
        }

        // It takes a line from a page only where a paragraph begins or ends at its foot.
        if (text.Exists(static p => p.Format.WidowControl))
        {
            sheet.CannotSee(new("开着孤行控制，页末会不会少排一行要看排出来的版面",
                "Widow control is on: whether a page loses a line needs the page"));
        }
    }

    /// <summary>A section of forms has no text to tell by, but its grid.</summary>
    private static bool HasRegularGrid(WordSection section) => !section.IsLandscape
        && section is { Grid: "lines", GridPitch: { } pitch }
        && (int)(section.TextHeight / pitch) == StandardPage.Lines;

    private static void CheckLine(WordParagraph paragraph, GateSheet sheet)
    {
        if (FaultOf(paragraph) is { } fault)
        {
            sheet.Find(paragraph, fault.Found, remedy: fault.Remedy);
        }
    }

    private static bool IsAdjusted(WordParagraph paragraph) =>
        PitchOf(paragraph) is { } pitch
        && paragraph.Section.TextHeight / pitch is >= FewestAdjusted and < MostAdjusted + 1;

    private static LineFault? FaultOf(WordParagraph paragraph)
    {
        var format = paragraph.Format;
        if (PitchOf(paragraph) is not { } pitch)
        {
            return new LineFault(new("没有行网格，行距也不是固定值", "no grid of lines, and no fixed height of lines"), Pitch);
        }

        var lines = Math.Floor((paragraph.Section.TextHeight / pitch) + 0.001);
        var said = Lengths.SayPoints(pitch);
        var rest = paragraph.Section.TextHeight - (lines * pitch);
        if ((int)lines != StandardPage.Lines)
        {
            return new LineFault(new($"行距 {said.Zh}，排 {lines} 行", $"lines of {said.En}, {lines} of them"), Pitch);
        }

        if (rest > pitch / 2)
        {
            var empty = Lengths.SayMm(rest);
            return new LineFault(
                new($"行距 {said.Zh}，22 行下面还空 {empty.Zh}", $"lines of {said.En} leave {empty.En} empty"), Pitch);
        }

        if (format.Before > 20 || format.After > 20)
        {
            var (before, after) = (Lengths.SayPoints(format.Before), Lengths.SayPoints(format.After));
            return new LineFault(
                new($"段前 {before.Zh}、段后 {after.Zh}", $"{before.En} before and {after.En} after the paragraph"),
                new("段前、段后设 0", "Set the distances before and after it to 0"));
        }

        return null;
    }

    private static double? PitchOf(WordParagraph paragraph) =>
        LineHeights.Set(paragraph, paragraph.Printed.FirstOrDefault()?.Format.Size ?? paragraph.MarkFormat.Size);

    private sealed record LineFault(AuditText Found, AuditText Remedy);
}
