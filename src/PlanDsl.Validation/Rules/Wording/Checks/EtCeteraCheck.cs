using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4013: after a list with 、 no 、 stands before 等 (GB/T 15834-2011, B.1.2).
/// </summary>
internal sealed class EtCeteraCheck : TextCheck
{
    private static readonly string[] Words =
        ["等级", "等候", "等待", "等同", "等次", "等值", "等额", "等效", "等高", "等式", "等比", "等离", "等量", "等距", "等价", "等保"];

    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('等');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = text.Text.IndexOf("、等", StringComparison.Ordinal);
             i >= 0;
             i = text.Text.IndexOf("、等", i + 1, StringComparison.Ordinal))
        {
            if (FirstAt(text.Text, i + 1, Words) is null)
            {
                yield return text.Report(WordingDiagnostics.CommaBeforeEtCetera, i, 1) with
                {
                    Fix = [.. text.Change(i, 1, string.Empty)],
                };
            }
        }
    }
}
