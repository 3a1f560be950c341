using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// PLN4025: a written date ends in 日; 号 is spoken.
/// </summary>
internal sealed class DayWordCheck : TextCheck
{
    private static readonly string[] Words = ["号令", "号文", "号公告", "号楼", "号线", "号通知", "号门"];

    internal override bool MayFind(ReadOnlySpan<char> text) => text.Contains('号');

    internal override IEnumerable<Diagnostic> Check(WrittenText text)
    {
        for (var i = 3; i < text.Text.Length; i++)
        {
            if (text.Text[i] != '号' || !char.IsAsciiDigit(text.Text[i - 1]))
            {
                continue;
            }

            var day = i - (char.IsAsciiDigit(text.Text[i - 2]) ? 2 : 1);
            if (CharAt(text.Text, day - 1) == '月' && char.IsAsciiDigit(CharAt(text.Text, day - 2))
                && FirstAt(text.Text, i, Words) is null)
            {
                yield return text.Report(WordingDiagnostics.DayWord, i, 1, text.Text[(day - 2)..(i + 1)]) with
                {
                    Fix = [.. text.Change(i, 1, "日")],
                };
            }
        }
    }
}
