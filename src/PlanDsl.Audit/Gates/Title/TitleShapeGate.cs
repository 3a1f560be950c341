using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>7.3.1: several lines form a trapezoid or a diamond, and each fits on the page.</summary>
internal sealed class TitleShapeGate() : Gate(new(
    "G-7.3.1c", "GB/T 9704-2012 7.3.1", Strength.Required,
    new("标题的回行", "Breaks of the title"),
    new("每行不超过 20 字（二号），多行排成梯形或菱形",
        "at most 20 characters of 22 pt a line, lines in the shape of a trapezoid or diamond"),
    new("用 Shift+Enter 在词意完整的地方断行：两行一长一短，三行递增、递减或者中间最长",
        "Break with Shift+Enter where the sense allows: lines grow, shrink, or are longest in the middle")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts.Where(static p => !p.IsAttachment && !p.Title.IsEmpty))
        {
            sheet.Applies();
            var title = part.Title[0];
            var size = title.Printed.Select(static run => run.Format.Size).FirstOrDefault(Lengths.SizeTwo);
            var widths = part.TitleLines.Select(InkWidth.Of).ToList();
            var widest = widths.Max();
            if (widest * size > StandardPage.Points + 1)
            {
                var said = Lengths.SayCharacters(widest);
                sheet.Find(
                    title,
                    new($"一行 {said.Zh}，超出版心，由 Word 任意折行", $"a line of {said.En} does not fit and breaks anywhere"),
                    new("每行不超过 20 字（二号）", "at most 20 characters of 22 pt a line"),
                    strength: Strength.Derived);
            }
            else if (widths.Count > 2 && !HasShape(widths))
            {
                var said = string.Join("、", widths.Select(static width => Lengths.Figure(width, "0.#")));
                sheet.Find(title, new($"各行依次为 {said} 字", $"lines of {said} characters"), new("梯形或菱形",
                    "a trapezoid or a diamond"));
            }
        }
    }

    /// <summary>Whether lines only grow, only shrink, or grow and then shrink; a square is none of these.</summary>
    private static bool HasShape(List<double> widths)
    {
        if (widths.Max() - widths.Min() < 0.5)
        {
            return false;
        }

        var hasShrunk = false;
        var isTrapezoid = true;
        for (var i = 1; i < widths.Count; i++)
        {
            hasShrunk |= widths[i] < widths[i - 1];
            isTrapezoid &= !(hasShrunk && widths[i] > widths[i - 1]);
        }

        return isTrapezoid;
    }
}
