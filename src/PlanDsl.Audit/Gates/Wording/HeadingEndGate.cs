using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>GB/T 15834, B.4: a heading that stands alone has no mark at its end.</summary>
internal sealed class HeadingEndGate() : Gate(new(
    "P-12", "GB/T 15834-2011 附录 B.4", Strength.Normal,
    new("标题末尾的标点", "End of a heading"),
    new("独立成行的标题末尾不用“。”“；”“，”", "no 。；， at the end of a heading that stands alone"),
    new("删去末尾的标点", "Delete the mark")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Heading1, ElementRole.Heading2))
        {
            sheet.Applies();
            var text = paragraph.Trimmed;

            // What has a sentence within is a heading with text behind it.
            if (text[^1] is '。' or '；' or '，' && text.IndexOf('。', StringComparison.Ordinal) is var stop
                && (stop < 0 || stop == text.Length - 1))
            {
                sheet.Find(paragraph, new($"以“{text[^1]}”结尾", $"ends with {text[^1]}"));
            }
        }
    }
}
