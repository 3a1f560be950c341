using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>7.3.4: where the attachment note stands.</summary>
internal sealed class NotePlaceGate() : Gate(new(
    "G-7.3.4a", "GB/T 9704-2012 7.3.4", Strength.Required,
    new("附件说明的位置", "Place of the attachment note"),
    new("正文下空一行，署名之前，左空二字，“附件”后用全角冒号",
        "one empty line below the text, before the signature, two characters in, full-width colon"),
    new("上面空一个三号空行，“附件：”左缩进 2 字符", "One empty line above, \"附件：\" two characters in")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var all = document.File.Paragraphs;
        foreach (var paragraph in document.Of(ElementRole.AttachmentNote)
            .Where(static p => TextPatterns.NoteFirst().IsMatch(p.Trimmed)))
        {
            sheet.Applies();
            if (TextPatterns.NoteFirst().Match(paragraph.Trimmed).Groups["colon"].Value != "：")
            {
                sheet.Find(paragraph, new("冒号是半角的", "the colon is half-width"), new("全角冒号“：”", "："),
                    new("“附件”后面的冒号改为“：”", "Write ： behind \"附件\""));
            }

            if (!paragraph.Trimmed.StartsWith("附件", StringComparison.Ordinal))
            {
                sheet.Find(
                    paragraph, new("写作“附：”", "it says “附：”"), new("“附件：”", "“附件：”"), new("改为“附件：”", "Write “附件：”"));
            }

            if (document.PartOf(paragraph)?.Paragraphs.TakeWhile(p => p != paragraph)
                .Any(p => document.RoleOf(p) == ElementRole.Date) == true)
            {
                sheet.Find(
                    paragraph,
                    new("排在成文日期后面", "behind the date"),
                    new("排在正文之后、署名之前", "between text and signature"),
                    new("把附件说明移到署名上面", "Move the note above the signature"));
                continue;
            }

            var first = SignatureFinder.Start(paragraph) / SignatureFinder.Character(paragraph);
            if (!TypeFaults.IsNear(first, 2))
            {
                var said = Lengths.SayCharacters(first);
                sheet.Find(paragraph, new($"左空 {said.Zh}", $"{said.En} in"), new("左空二字", "two characters in"),
                    new("“附件：”左空 2 字符", "\"附件：\" two characters in"));
            }

            if (all.Take(document.PlaceOf(paragraph)).LastOrDefault(static p => !p.IsBlank) is { } above
                && document.RoleOf(above) is not (ElementRole.Title or ElementRole.TitleNote)
                && document.LinesBetween(above, paragraph) is { } lines && !TypeFaults.IsNear(lines, 1, 0.6))
            {
                var said = Lengths.Figure(lines, "0.#");
                sheet.Find(paragraph, new($"与正文之间空 {said} 行", $"{said} lines below the text"), new("空一行",
                    "one empty line"), new("正文与附件说明之间留一个三号空行", "Leave one empty line of 16 pt above it"));
            }
        }
    }
}
