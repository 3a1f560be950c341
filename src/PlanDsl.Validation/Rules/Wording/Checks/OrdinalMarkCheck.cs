using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// What stands behind an ordinal: nothing behind （一）, ， behind 第一 and 首先, 、 behind 一, a point behind 1
/// (GB/T 15834-2011, B.3). Only at the start of a paragraph is it certain that an ordinal is meant.
/// </summary>
/// <remarks>{0}: as written; {1}: as it should be.</remarks>
internal sealed class OrdinalMarkCheck() : TextCheck(new(
    "PLN4014",
    Severity.Info,
    new("序号后面的标点不对", "Wrong mark behind an ordinal"),
    new("序号“{0}”应写作“{1}”。", "The ordinal \"{0}\" should be \"{1}\"."),
    new(
        "（一）后不加标点，“一”后用“、”，“1”后用“.”，“第一”“首先”后用“，”（GB/T 15834-2011，B.3）。",
        "Nothing behind \"（一）\", \"、\" behind \"一\", a point behind \"1\", "
        + "\"，\" behind \"第一\" (GB/T 15834-2011, B.3).")))
{
    private static readonly string[] Words =
        ["首先", "其次", "再次", "最后", "第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十"];

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        var (at, right) = text.IsParagraph ? Find(text.Text) : (-1, string.Empty);
        if (at >= 0)
        {
            yield return Report(text, at, 1, text.Text[..(at + 1)], text.Text[..at] + right) with
            {
                Fix = [.. text.Change(at, 1, right)],
            };
        }
    }

    /// <summary>The wrong mark behind the ordinal at the start, and the right one; -1 if all is well.</summary>
    private static (int At, string Right) Find(string text)
    {
        if (CharAt(text, 0) is '（' or '(')
        {
            var close = EndOf(text, 1, static c => "一二三四五六七八九十".Contains(c) || char.IsAsciiDigit(c));
            return close > 1 && CharAt(text, close) is '）' or ')' && "、.，．".Contains(CharAt(text, close + 1))
                ? (close + 1, string.Empty)
                : (-1, string.Empty);
        }

        if (FirstAt(text, 0, Words) is { } word)
        {
            return CharAt(text, word.Length) == '、' && !StartsAt(text, word.Length + 1, "第")
                ? (word.Length, "，")
                : (-1, string.Empty);
        }

        var han = EndOf(text, 0, static c => "一二三四五六七八九十".Contains(c));
        if (han > 0 && CharAt(text, han) is '.' or '．')
        {
            return (han, "、");
        }

        var figures = EndOf(text, 0, char.IsAsciiDigit);
        return figures is 1 or 2 && CharAt(text, figures) == '、' && !IsFigure(text, figures + 1)
            ? (figures, ".")
            : (-1, string.Empty);
    }
}
