using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>
/// 7.2.5: the number stands two lines below the mark, centred, or one character in with 签发人 beside it.
/// </summary>
internal sealed class NumberPlaceGate() : Gate(new(
    "G-7.2.5a", "GB/T 9704-2012 7.2.5", Strength.Required,
    new("发文字号的位置", "Place of the document number"),
    new("发文机关标志下空二行，居中；有签发人的居左空一字",
        "two empty lines below the mark, centred; beside signatories one character in from the left"),
    new("标志与字号之间空两个三号空行；字号居中，缩进设 0", "Two empty lines of 16 pt above it; centre it, without indents")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format is OfficialFormat.Letter or OfficialFormat.Order)
        {
            sheet.Lacks(new("信函、命令格式另有规定", "Letters and orders have rules of their own"));
            return;
        }

        foreach (var number in document.Of(ElementRole.DocumentNumber))
        {
            sheet.Applies();
            CheckSides(document, number, sheet);
            if (document.Of(ElementRole.IssuerMark).LastOrDefault() is not { } mark
                || document.Of(ElementRole.Signatory).Any())
            {
                continue;
            }

            if (LinesBelow(document, mark, number) is not { } lines)
            {
                sheet.CannotSee(new("标志与字号之间的距离要看排出来的版面", "The distance needs the page"));
            }
            else if (!TypeFaults.IsNear(lines, 2, 0.6))
            {
                var said = Lengths.Figure(lines, "0.#");
                sheet.Find(number, new($"与标志之间空 {said} 行", $"{said} lines below the mark"), new("空二行",
                    "two empty lines"),
                    new("标志与字号之间留两个三号空行", "Leave two empty lines of 16 pt between mark and number"));
            }
        }
    }

    /// <summary>A mark in a table ends with the table, whose paragraphs are no lines between.</summary>
    private static double? LinesBelow(RecognizedDocument document, WordParagraph mark, WordParagraph number)
    {
        if (mark.Table is null)
        {
            return document.LinesBetween(mark, number);
        }

        var all = document.File.Paragraphs;
        var blanks = all.Take(document.PlaceOf(number)).Reverse().TakeWhile(static p => p.IsBlank
            && p.IsInFlow).ToList();
        return blanks.Count > 0 && all[document.PlaceOf(blanks[^1]) - 1].Table is not null
            ? document.LinesBetween(blanks[^1], number) + 1 : null;
    }

    private static void CheckSides(RecognizedDocument document, WordParagraph number, GateSheet sheet)
    {
        var isUpward = document.Of(ElementRole.Signatory).Any()
            || number.Text.Contains("签发人", StringComparison.Ordinal);
        if (number.Table is not null || number.IsInBox)
        {
            return;
        }

        if (!isUpward && (number.Format.Alignment != "center" || Math.Abs(number.Format.FirstLine) > 100))
        {
            sheet.Find(number, new("没有居中", "not centred"), new("居中", "centred"),
                new("居中对齐，缩进设 0", "Centre it without indents"));
        }
        else if (isUpward && !TypeFaults.IsNear(SignatureFinder.Start(number) / Lengths.Character, 1, 0.4))
        {
            sheet.Find(number, new("没有居左空一字", "not one character in from the left"), new("居左空一字", "one character in"),
                new("左对齐，左缩进 1 字符", "Flush left with an indent of 1 character"));
        }
    }
}
