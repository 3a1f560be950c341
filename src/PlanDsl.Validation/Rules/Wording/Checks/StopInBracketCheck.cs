using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A remark in brackets inside a sentence ends without a full stop (GB/T 15834-2011, B.2).
/// </summary>
internal sealed class StopInBracketCheck() : TextCheck(new(
    "PLN4016",
    Severity.Warning,
    new("句内括号里多了句号", "Full stop in a bracket inside a sentence"),
    new("句内括注的末尾不用句号。", "A remark inside a sentence ends without a full stop."),
    new(
        "删去括号里末尾的句号（GB/T 15834-2011，B.2）。",
        "Delete the stop before the bracket closes (GB/T 15834-2011, B.2).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('）');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] == '）' && text.Text[i - 1] == '。' && "。，；、".Contains(text.Text[i + 1]))
            {
                yield return Report(text, i - 1, 1) with
                {
                    Fix = [.. text.Change(i - 1, 1, string.Empty)],
                };
            }
        }
    }
}
