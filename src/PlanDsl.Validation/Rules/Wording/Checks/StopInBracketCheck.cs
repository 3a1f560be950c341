using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4016: a remark in brackets inside a sentence ends without a full stop (GB/T 15834-2011, B.2).
/// </summary>
internal sealed class StopInBracketCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('）');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] == '）' && text.Text[i - 1] == '。' && "。，；、".Contains(text.Text[i + 1]))
            {
                yield return text.Report(WordingDiagnostics.StopInBracket, i - 1, 1) with
                {
                    Fix = [.. text.Change(i - 1, 1, string.Empty)],
                };
            }
        }
    }
}
