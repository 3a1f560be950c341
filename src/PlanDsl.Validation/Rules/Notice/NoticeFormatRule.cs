using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>PLN3093 to PLN3096: what the formats of GB/T 9704-2012, 10 ask for.</summary>
internal sealed class NoticeFormatRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { Format: not NoticeFormat.Common } notice)
        {
            yield break;
        }

        if (notice.Letterhead.IsEmpty)
        {
            yield return Diagnostic.Create(NoticeFormatDiagnostics.NoMark, notice.Location);
        }

        if (notice is { Format: NoticeFormat.Letter, Imprint: { } imprint })
        {
            yield return Diagnostic.Create(NoticeFormatDiagnostics.ImprintOfLetter, imprint.Location);
        }

        if (notice.Format is not (NoticeFormat.Decree or NoticeFormat.Order))
        {
            yield break;
        }

        if (notice.Seal is not { Kind: SealKind.Stamped })
        {
            yield return Diagnostic.Create(
                NoticeFormatDiagnostics.UnstampedOrder, notice.Seal?.Location ?? notice.Location);
        }

        if (notice.Number is { } number && !IsNumberOfOrder(number.Text))
        {
            yield return Diagnostic.Create(NoticeFormatDiagnostics.NumberOfOrder, number.Location, number.Text);
        }
    }

    /// <summary>第12号; 第×号 of a draft.</summary>
    private static bool IsNumberOfOrder(string text) =>
        text is ['第', .. var serial, '号']
        && (serial == "×" || (serial.Length > 0 && serial[0] != '0' && serial.All(char.IsAsciiDigit)));
}
