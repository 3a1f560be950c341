using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4005: a title inside a title stands in 〈〉 (GB/T 15834-2011, 4.15.3.5).
/// </summary>
internal sealed class NestedTitleCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('《');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "《》〈〉"))
        {
            yield return text.Report(WordingDiagnostics.NestedTitle, open, close - open + 1) with
            {
                Fix = [.. text.Change(open, 1, "〈"), .. text.Change(close, 1, "〉")],
            };
        }
    }
}
