using PlanDsl.Rendering;

namespace PlanDsl.Audit.Pages;

/// <summary>出席, 请假 and 列席 at the end of minutes (10.3).</summary>
internal static class AttendanceMeasurements
{
    private static readonly string[] Labels = ["出席：", "请假：", "列席："];

    internal static IEnumerable<PageMeasurement> Of(RenderedDocument document)
    {
        foreach (var page in document.Pages.Where(static page => !PageReading.IsLandscape(page)))
        {
            var lines = PageReading.TextLines(page);
            var left = PageReading.Left(page) + (2 * PageReading.Character);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!Array.Exists(Labels, label => lines[i].Text.StartsWith(label, StringComparison.Ordinal)))
                {
                    continue;
                }

                yield return PageMeasurement.Near(
                    PageGates.AttendanceLeft, page.Number, lines[i].Place.Left, left, 0.7);
                foreach (var font in document.Pieces.Where(p => p.Page == page.Number && IsLabel(p, lines[i])))
                {
                    yield return new PageMeasurement(
                        PageGates.AttendanceFont, page.Number, font.Font, FontClass.Of(font.Font) == FontClass.Hei);
                }

                // What does not begin a list is more of the one above it, three characters further in.
                if (i + 1 < lines.Length && lines[i + 1].Place.Left > left + PageReading.Character)
                {
                    yield return PageMeasurement.Near(
                        PageGates.AttendanceWrap, page.Number, lines[i + 1].Place.Left,
                        left + (3 * PageReading.Character), 0.7);
                }
            }
        }
    }

    private static bool IsLabel(TextPiece piece, TextLine line) =>
        piece.Text.Trim().Length >= 2 && line.Text.StartsWith(piece.Text.Trim(), StringComparison.Ordinal);
}
