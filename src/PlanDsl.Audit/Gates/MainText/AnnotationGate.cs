using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.6: 附注.</summary>
internal sealed class AnnotationGate() : Gate(new(
    "G-7.3.6", "GB/T 9704-2012 7.3.6", Strength.Required,
    new("附注", "Annotation"),
    new("居左空二字，加全角圆括号，排在成文日期的下一行", "two characters in, in full-width brackets, on the line below the date"),
    new("左缩进 2 字符，括号用“（）”，与日期之间不空行", "Indent of 2 characters, （）, no empty line below the date")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var all = document.File.Paragraphs;
        foreach (var paragraph in document.Of(ElementRole.Annotation))
        {
            sheet.Applies();
            if (paragraph.Trimmed[0] != '（' || paragraph.Trimmed[^1] != '）')
            {
                sheet.Find(paragraph,
                    new(paragraph.Trimmed[0] is '(' ? "括号不是全角的" : "没有加圆括号", "not in full-width brackets"),
                        new("全角圆括号“（）”", "（）"),
                    new("前后加全角圆括号“（）”", "Write it in （）"));
            }

            var first = SignatureFinder.Start(paragraph) / SignatureFinder.Character(paragraph);
            if (!TypeFaults.IsNear(first, 2))
            {
                var said = Lengths.SayCharacters(first);
                sheet.Find(paragraph, new($"左空 {said.Zh}", $"{said.En} in"), new("左空二字", "two characters in"),
                    new("首行缩进 2 字符", "First line indent of 2 characters"));
            }

            if (all.Take(document.PlaceOf(paragraph)).LastOrDefault(p =>
                document.RoleOf(p) == ElementRole.Date) is { } date
                && document.LinesBetween(date, paragraph) is > 0.6 and { } lines)
            {
                // GB/T 33476.2 draws a line's distance here; 9704 governs the look.
                var said = Lengths.Figure(lines, "0.#");
                sheet.Find(
                    paragraph, new($"与成文日期之间空 {said} 行", $"{said} lines below the date"),
                    new("排在下一行，不空行", "on the next line"),
                    new("删去成文日期下面的空行", "Delete the empty line below the date"), Strength.Normal);
            }
        }
    }
}
