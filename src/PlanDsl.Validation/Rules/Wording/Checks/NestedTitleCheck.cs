using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A title inside a title stands in 〈〉 (GB/T 15834-2011, 4.15.3.5).
/// </summary>
internal sealed class NestedTitleCheck() : TextCheck(new(
    "PLN4005",
    Severity.Warning,
    new("书名号里又用了书名号", "Title marks inside title marks"),
    new("书名号里面的书名号应为单书名号。", "A title inside a title stands in 〈〉."),
    new("里面的一层改为〈〉（GB/T 15834-2011，4.15.3.5）。", "Write the inner one with 〈〉 (GB/T 15834-2011, 4.15.3.5).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('《');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "《》〈〉"))
        {
            yield return Report(text, open, close - open + 1) with
            {
                Fix = [.. text.Change(open, 1, "〈"), .. text.Change(close, 1, "〉")],
            };
        }
    }
}
