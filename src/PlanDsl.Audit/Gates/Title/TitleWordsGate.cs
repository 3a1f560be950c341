using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Title;

/// <summary>Practice: how a title ends and where it may not break.</summary>
internal sealed partial class TitleWordsGate() : Gate(new(
    "G-7.3.1d", "惯例", Strength.Practice,
    new("标题的标点和断行处", "Marks and breaks of the title"),
    new("末尾没有标点；“的”和后半个标点不在行首，前半个标点不在行尾",
        "no mark at the end; no line begins with \"的\" or a closing mark, none ends with an opening mark"),
    new("删去末尾的标点，换一个地方断行", "Delete the mark, break elsewhere")))
{
    private const string Ends = "。，；：、！？.,;:!?";
    private const string Closing = "》〉）”’、，。；：";
    private const string Opening = "《〈（“‘";

    [GeneratedRegex("《[^》]*》|“[^”]*”|（[^）]*）|〔[^〕]*〕")]
    private static partial Regex Quoted();

    private static readonly AuditText Elsewhere = new("用 Shift+Enter 换一个地方断行", "Break elsewhere with Shift+Enter");

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts.Where(static part => !part.Title.IsEmpty))
        {
            sheet.Applies();
            var title = part.Title[0];
            if (Ends.Contains(part.TitleText[^1]))
            {
                sheet.Find(title, new($"以“{part.TitleText[^1]}”结尾", $"ends with {part.TitleText[^1]}"), new("末尾没有标点",
                    "no mark at the end"), new("删去末尾的标点", "Delete the mark"));
            }

            // Within a title there are 《》, quotation marks, brackets and 、, and whatever stands in them.
            if (Quoted().Replace(part.TitleText, "").TrimEnd([.. Ends]).IndexOfAny(['，', '。', '；', '：', ',', ';']) >= 0)
            {
                sheet.Find(
                    title, new("标题里有逗号、句号一类的标点", "it has commas or full stops"), new("标题里只用书名号、引号、括号和顿号",
                        "only 《》, quotation marks, brackets and 、"), new("删去标点，或者改写", "Delete the marks, or rewrite"));
            }

            var lines = part.TitleLines.ToList();
            for (var i = 1; i < lines.Count; i++)
            {
                if (lines[i][0] == '的' || Closing.Contains(lines[i][0]))
                {
                    sheet.Find(title, new($"第 {i + 1} 行以“{lines[i][0]}”开头", $"line {i + 1} begins with {lines[i][0]}"),
                        remedy: Elsewhere);
                }

                if (Opening.Contains(lines[i - 1][^1]))
                {
                    sheet.Find(title, new($"第 {i} 行以“{lines[i - 1][^1]}”结尾", $"line {i} ends with {lines[i - 1][^1]}"),
                        remedy: Elsewhere);
                }
            }
        }
    }
}
