using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// After a list with 、 no 、 stands before 等 (GB/T 15834-2011, B.1.2).
/// </summary>
internal sealed class EtCeteraCheck() : TextCheck(new(
    "PLN4013",
    Severity.Warning,
    new("“等”前面多了顿号", "Comma before \"等\""),
    new("“等”前面不用顿号。", "No \"、\" stands before \"等\"."),
    new("删去顿号（GB/T 15834-2011，B.1.2）。", "Delete it (GB/T 15834-2011, B.1.2).")))
{
    private static readonly string[] Words =
        ["等级", "等候", "等待", "等同", "等次", "等值", "等额", "等效", "等高", "等式", "等比", "等离", "等量", "等距", "等价", "等保"];

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('等');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = text.Text.IndexOf("、等", StringComparison.Ordinal);
             i >= 0;
             i = text.Text.IndexOf("、等", i + 1, StringComparison.Ordinal))
        {
            if (FirstAt(text.Text, i + 1, Words) is null)
            {
                yield return Report(text, i, 1) with
                {
                    Fix = [.. text.Change(i, 1, string.Empty)],
                };
            }
        }
    }
}
