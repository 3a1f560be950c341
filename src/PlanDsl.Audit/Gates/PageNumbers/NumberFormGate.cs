using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: the number between two dashes of one character.</summary>
internal sealed partial class NumberFormGate() : Gate(new(
    "G-7.5b", "GB/T 9704-2012 7.5", Strength.Required,
    new("页码的写法", "Form of the page number"),
    new("数字左右各一条一字线（U+2014），如“— 1 —”", "a dash of one character (U+2014) on either side: — 1 —"),
    new("双击页脚，页码前后各打一个“—”（不是短横“-”）", "Write — before and behind the number, no hyphens")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var numbers = PageNumber.Of(document).ToList();
        if (numbers.Count == 0)
        {
            if (PageNumber.AreNeeded(document))
            {
                sheet.Find((WordReading.WordSection?)null, new("没有页码", "there is no page number"));
            }

            return;
        }

        foreach (var number in numbers)
        {
            sheet.Applies();
            var text = string.Concat(number.Paragraph.Runs.Select(static run => run.IsPageNumber ? "1"
                : run.Text)).Trim();
            if (!Dashes().IsMatch(text))
            {
                sheet.Find(number.Paragraph, new($"“{text}”", text));
            }
        }
    }

    [GeneratedRegex(@"^—[ \u2002\u2009\u3000\u00A0]?1+[ \u2002\u2009\u3000\u00A0]?—$")]
    private static partial Regex Dashes();
}
