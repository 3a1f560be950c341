using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A quotation inside a quotation stands in ‘’ (GB/T 15834-2011, 4.8.3.4).
/// </summary>
internal sealed class NestedQuoteCheck() : TextCheck(new(
    "PLN4007",
    Severity.Warning,
    new("引号里又用了双引号", "Quotes inside quotes"),
    new("引号里面的引号应为单引号。", "A quotation inside a quotation stands in ‘’."),
    new("里面的一层改为‘’（GB/T 15834-2011，4.8.3.4）。", "Write the inner one with ‘’ (GB/T 15834-2011, 4.8.3.4).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('“');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "“”‘’"))
        {
            yield return Report(text, open, close - open + 1) with
            {
                Fix = [.. text.Change(open, 1, "‘"), .. text.Change(close, 1, "’")],
            };
        }
    }
}
