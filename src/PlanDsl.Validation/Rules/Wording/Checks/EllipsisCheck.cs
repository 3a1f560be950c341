using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// An ellipsis is …… and stands without 等 (GB/T 15834-2011, 4.11).
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class EllipsisCheck() : TextCheck(new(
    "PLN4012",
    Severity.Warning,
    new("省略号写法不对", "Ellipsis badly written"),
    new("省略号“{0}”写法不对，或与“等”重复。", "The ellipsis \"{0}\" is badly written, or says the same as \"等\"."),
    new(
        "用“……”；后面有“等”时删去其一（GB/T 15834-2011，4.11）。",
        "Write \"……\"; beside \"等\" delete one (GB/T 15834-2011, 4.11).")))
{
    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i < text.Text.Length; i++)
        {
            var mark = text.Text[i];
            if (mark is not ('.' or '。' or '…' or '·') || mark == text.Text[i - 1])
            {
                continue;
            }

            var end = EndOf(text.Text, i, c => c == mark);
            var isRight = mark == '…' && end - i == 2;
            var etCetera = CharAt(text.Text, end) == '等';
            if (mark == '…' ? !isRight || etCetera : end - i >= 3 && IsHan(text.Text, i - 1))
            {
                yield return Report(text, i, end - i, text.Text[i..end]) with
                {
                    Fix = isRight ? [] : [.. text.Change(i, end - i, "……")],
                };
            }
        }
    }
}
