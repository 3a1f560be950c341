using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>
/// 7.3.7: an attachment begins on a page, with its label on the first line and its title on the third.
/// </summary>
internal sealed class LabelGate() : Gate(new(
    "G-7.3.7a", "GB/T 9704-2012 7.3.7", Strength.Required,
    new("附件的开头", "Head of an attachment"),
    new("另面开始；“附件”和序号用三号黑体，顶格排在第一行，不加冒号；标题在第三行居中",
        "on a page of its own; \"附件\" and its number in 16 pt HeiTi, flush left on the first line, no colon; "
        + "the title centred on the third line"),
    new("“附件n”一段设“段前分页”，三号黑体，顶格；下面空一行再排标题",
        "Page break before \"附件1\" in 16 pt HeiTi, flush left; one empty line, then the title")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts)
        {
            if (part.Label is not { } label)
            {
                continue;
            }

            sheet.Applies();
            if (!part.Paragraphs[0].StartsPage)
            {
                sheet.Find(label, new("没有另起一面", "not on a page of its own"), new("另面开始", "on a page of its own"),
                    new("“附件n”一段设“段前分页”", "Page break before it"));
            }
            else if (part.Paragraphs[0] != label)
            {
                sheet.Find(label, new("不在第一行", "not on the first line"), new("排在第一行", "on the first line"),
                    new("删去它上面的空行", "Delete the empty lines above it"));
            }

            var match = TextPatterns.LabelLike().Match(label.Trimmed);
            if (!match.Success || match.Groups["colon"].Length > 0 || label.Trimmed.Contains(' '))
            {
                sheet.Find(label, new($"写作“{label.Trimmed}”", $"written {label.Trimmed}"), new("“附件”或“附件1”，不加冒号和空格",
                    "\"附件\" or \"附件1\", no colon"), new("删去冒号、空格和名称", "Delete colon, blanks and name"));
            }
            else if (match.Groups["number"].Value.Any(static c => !char.IsAsciiDigit(c)))
            {
                sheet.Find(
                    label, new($"写作“{label.Trimmed}”", $"written {label.Trimmed}"), new("序号用阿拉伯数字", "Arabic digits"),
                    new($"改为“附件{part.LabelNumber}”", $"Write “附件{part.LabelNumber}”"));
            }

            if (TypeFaults.First(label.Printed, FontFamily.Hei, Lengths.SizeThree) is { } type)
            {
                sheet.Find(label, type, new("三号黑体", "16 pt HeiTi"),
                    new("字体设黑体，字号三号", "Set it in 16 pt HeiTi"));
            }

            if (label.Format.Alignment is not ("left" or "both") || label.Text[0] is ' ' or '\u3000'
                || !TypeFaults.IsNear(TypeFaults.FirstLineOf(label), 0))
            {
                sheet.Find(label, new("没有顶格", "not flush left"), new("顶格", "flush left"),
                    new("左对齐，缩进设 0", "Flush left without indents"));
            }

            CheckTitle(document, part, sheet);
        }
    }

    private static void CheckTitle(RecognizedDocument document, DocumentPart part, GateSheet sheet)
    {
        if (part.Title is not [var title, ..])
        {
            return;
        }

        if (title.Format.Alignment != "center")
        {
            sheet.Find(title, new("标题没有居中", "the title is not centred"), new("居中", "centred"),
                new("标题居中对齐", "Centre the title"));
        }

        if (document.LinesBetween(part.Label!, title) is { } lines && !TypeFaults.IsNear(lines, 1, 0.6))
        {
            var said = Lengths.Figure(lines, "0.#");
            sheet.Find(title, new($"“附件”与标题之间空 {said} 行", $"{said} lines between label and title"), new("空一行，标题在第三行",
                "one, the title on the third line"), new("“附件”与标题之间留一个空行", "Leave one empty line between them"));
        }
    }
}
