using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4007: a quotation inside a quotation stands in ‘’ (GB/T 15834-2011, 4.8.3.4).
/// </summary>
internal sealed class NestedQuoteCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('“');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "“”‘’"))
        {
            yield return text.Report(WordingDiagnostics.NestedQuote, open, close - open + 1) with
            {
                Fix = [.. text.Change(open, 1, "‘"), .. text.Change(close, 1, "’")],
            };
        }
    }
}
