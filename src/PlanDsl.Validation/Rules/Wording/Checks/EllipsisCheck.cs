using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4012: an ellipsis is …… and stands without 等 (GB/T 15834-2011, 4.11).
/// </summary>
internal sealed class EllipsisCheck : TextCheck
{
    internal override IEnumerable<Diagnostic> Check(WrittenText text)
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
                yield return text.Report(WordingDiagnostics.Ellipsis, i, end - i, text.Text[i..end]) with
                {
                    Fix = isRight ? [] : [.. text.Change(i, end - i, "……")],
                };
            }
        }
    }
}
