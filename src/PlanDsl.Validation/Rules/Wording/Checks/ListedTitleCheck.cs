using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// Between titles or quotations that touch one another no 、 is needed (GB/T 15834-2011, 4.5.3.5).
/// </summary>
/// <remarks>{0}: the two marks.</remarks>
internal sealed class ListedTitleCheck() : TextCheck(new(
    "PLN4006",
    Severity.Info,
    new("并列的书名号、引号之间用了顿号", "Comma between titles or quotations that touch"),
    new("“{0}”之间通常不用顿号。", "Between \"{0}\" no 、 is needed."),
    new("删去顿号（GB/T 15834-2011，4.5.3.5）。", "Delete it (GB/T 15834-2011, 4.5.3.5).")))
{
    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('、');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            var (before, after) = (text.Text[i - 1], text.Text[i + 1]);
            if (text.Text[i] == '、' && ((before == '》' && after == '《') || (before == '”' && after == '“')))
            {
                yield return Report(text, i, 1, $"{before}{after}") with
                {
                    Fix = [.. text.Change(i, 1, string.Empty)],
                };
            }
        }
    }
}
