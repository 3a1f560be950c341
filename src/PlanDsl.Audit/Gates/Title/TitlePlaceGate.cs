using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>7.3.1: two lines below the red rule, centred.</summary>
internal sealed class TitlePlaceGate() : Gate(new(
    "G-7.3.1b", "GB/T 9704-2012 7.3.1", Strength.Required,
    new("标题的位置", "Place of the title"),
    new("红色分隔线下空二行，居中", "two empty lines below the red rule, centred"),
    new("标题居中对齐，缩进设 0，上面空两个三号空行", "Centre it without indents, two empty lines of 16 pt above it")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Title))
        {
            sheet.Applies();
            if (paragraph.Format.Alignment != "center" || Math.Abs(paragraph.Format.FirstLine) > 100
                || paragraph.Text[0] is ' ' or '\u3000')
            {
                sheet.Find(paragraph, new("没有居中，或者前面有空格、缩进", "not centred, or with blanks or indents"),
                    new("居中，不用空格和缩进", "centred, without blanks and indents"),
                    new("居中对齐，缩进设 0，删去前面的空格", "Centre it without indents and blanks"));
            }
        }

        if (document.Format is OfficialFormat.Ordinary && document.HeadRule is { } rule
            && document.Of(ElementRole.Title).FirstOrDefault() is { } title
            && document.MainPart?.Title.Contains(title) == true && rule != title)
        {
            var lines = document.LinesBetween(rule, title);
            var most = rule.Lines.IsEmpty ? 2.6 : 3.6;
            if (lines is null)
            {
                sheet.CannotSee(new("分隔线到标题的距离要看排出来的版面", "The distance from the rule needs the page"));
            }
            else if (lines < 1.4 || lines > most)
            {
                var said = Lengths.Figure(lines.Value, "0.#");
                sheet.Find(title, new($"与分隔线之间空 {said} 行", $"{said} lines below the rule"), new("空二行",
                    "two empty lines"), new("红线与标题之间留两个三号空行", "Leave two empty lines of 16 pt above it"));
            }
        }
    }
}
