using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Brackets of one shape are not put into one another (GB/T 15834-2011, 4.9.3.6). A clause such as （三） inside
/// brackets is a number, not a remark.
/// </summary>
internal sealed class NestedBracketCheck() : TextCheck(new(
    "PLN4008",
    Severity.Info,
    new("括号里又用了同样的括号", "Brackets inside brackets of one shape"),
    new("括号里面又用了同样形状的括号。", "Brackets of one shape stand inside one another."),
    new(
        "改写成一层，或外层换成别的形式（GB/T 15834-2011，4.9.3.6）。",
        "Reword, or give the outer pair another shape (GB/T 15834-2011, 4.9.3.6).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('（');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var (open, close) in NestedMarks.Find(text.Text, "（）"))
        {
            if (EndOf(text.Text, open + 1, static c => "一二三四五六七八九十0123456789".Contains(c)) < close)
            {
                yield return Report(text, open, close - open + 1);
            }
        }
    }
}
