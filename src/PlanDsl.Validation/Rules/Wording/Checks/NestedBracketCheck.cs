using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4008: brackets of one shape are not put into one another (GB/T 15834-2011, 4.9.3.6). A clause such as （三） inside
/// brackets is a number, not a remark.
/// </summary>
internal sealed class NestedBracketCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('（');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "（）"))
        {
            if (EndOf(text.Text, open + 1, static c => "一二三四五六七八九十0123456789".Contains(c)) < close)
            {
                yield return text.Report(WordingDiagnostics.NestedBracket, open, close - open + 1);
            }
        }
    }
}
