using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>GB/T 15834, 4.1: a paragraph of sentences ends with a mark that ends a sentence.</summary>
internal sealed partial class SentenceEndGate() : Gate(new(
    "P-13", "GB/T 15834-2011 4.1", Strength.Normal,
    new("段末的标点", "End of a paragraph"),
    new("成句的段落以句号、叹号、冒号等结尾，不以“，”“、”结尾", "a paragraph of sentences ends with 。, ！, ： and the like, never with ， or 、"),
    new("补上句号，或者把断开的段落接起来", "Add 。, or join what was split")))
{
    /// <summary>A shorter paragraph may be a line of a list.</summary>
    private const int Fewest = 28;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.Body, ElementRole.Heading3, ElementRole.Heading4))
        {
            sheet.Applies();
            var text = paragraph.Trimmed;
            if (text[^1] is '，' or '、')
            {
                sheet.Find(paragraph, new($"以“{text[^1]}”结尾", $"ends with {text[^1]}"));
            }
            else if (document.RoleOf(paragraph) == ElementRole.Body && text.Length >= Fewest
                && TypeFaults.IsChinese(text[^1]) && Sentence().IsMatch(text) && !Contact().IsMatch(text))
            {
                sheet.Find(
                    paragraph, new($"“{text[^4..]}”后面没有标点", $"no mark behind {text[^4..]}"),
                    remedy: new("补上句号", "Add 。"));
            }
        }
    }

    [GeneratedRegex("[，。；].*[\u4e00-\u9fff]")]
    private static partial Regex Sentence();

    [GeneratedRegex("^[^，。；：]{2,10}：|联系人|联系电话|地址|邮箱|电子邮|责任单位|牵头单位|配合单位")]
    private static partial Regex Contact();
}
