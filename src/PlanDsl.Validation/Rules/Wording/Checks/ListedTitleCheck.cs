using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4006: between titles or quotations that touch one another no 、 is needed (GB/T 15834-2011, 4.5.3.5).
/// </summary>
internal sealed class ListedTitleCheck : TextCheck
{
    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('、');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            var (before, after) = (text.Text[i - 1], text.Text[i + 1]);
            if (text.Text[i] == '、' && ((before == '》' && after == '《') || (before == '”' && after == '“')))
            {
                yield return text.Report(WordingDiagnostics.ListedTitles, i, 1, $"{before}{after}") with
                {
                    Fix = [.. text.Change(i, 1, string.Empty)],
                };
            }
        }
    }
}
