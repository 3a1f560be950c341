using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.2: 主送机关.</summary>
internal sealed class AddresseesGate() : Gate(new(
    "G-7.3.2a", "GB/T 9704-2012 7.3.2", Strength.Required,
    new("主送机关", "Addressees"),
    new("标题下空一行，顶格，回行也顶格，末尾用全角冒号“：”", "one empty line below the title, flush left, ending with a full-width colon"),
    new("左对齐、缩进设 0，末尾加“：”，与标题之间空一个三号空行", "Flush left without indents, ： at the end, one empty line above")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Addressees))
        {
            sheet.Applies();
            if (!paragraph.Trimmed.EndsWith('：'))
            {
                sheet.Find(paragraph, new($"末尾是“{paragraph.Trimmed[^1]}”", $"ends with {paragraph.Trimmed[^1]}"),
                    new("末尾用全角冒号“：”", "： at the end"), new("末尾改为“：”", "End it with ："));
            }

            if (!TypeFaults.IsNear(TypeFaults.FirstLineOf(paragraph), 0)
                || !TypeFaults.IsNear(paragraph.Format.Left / SignatureFinder.Character(paragraph), 0)
                || paragraph.Text[0] is ' ' or '\u3000')
            {
                sheet.Find(paragraph, new("没有顶格", "not flush left"), new("顶格", "flush left"),
                    new("左对齐，缩进设 0，删去前面的空格", "Flush left without indents and blanks"));
            }

            var named = paragraph.Trimmed.TrimEnd('：', ':').Split('，', StringSplitOptions.RemoveEmptyEntries);
            if (named.Length > 2 && !paragraph.Trimmed.Contains('、') && named.All(name => name[^1] == named[0][^1]))
            {
                sheet.Find(
                    paragraph, new("同类机关之间用了逗号", "commas between bodies of a kind"),
                    new("同类机关之间用顿号，不同类的用逗号", "、 between bodies of a kind, ， between kinds"),
                    new("同类机关之间的“，”改为“、”", "Write 、 between them"), Strength.Practice);
            }

            if (document.MainPart?.Title is [.., var title] && document.LinesBetween(title, paragraph) is { } lines
                && !TypeFaults.IsNear(lines, 1, 0.6))
            {
                var said = Lengths.Figure(lines, "0.#");
                sheet.Find(paragraph, new($"与标题之间空 {said} 行", $"{said} lines below the title"), new("空一行",
                    "one empty line"), new("标题与主送机关之间留一个三号空行", "Leave one empty line of 16 pt above it"));
            }
        }
    }
}
