using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>
/// A written date ends in 日; 号 is spoken.
/// </summary>
/// <remarks>{0}: as written.</remarks>
internal sealed class DayWordCheck() : TextCheck(new(
    "PLN4025",
    Severity.Warning,
    new("日期用了“号”", "\"号\" in a date"),
    new("书面日期“{0}”应用“日”。", "The written date \"{0}\" ends in \"日\"."),
    new("“号”改为“日”。", "Write \"日\".")))
{
    private static readonly string[] Words = ["号令", "号文", "号公告", "号楼", "号线", "号通知", "号门"];

    protected override bool MayFind(ReadOnlySpan<char> text) => text.Contains('号');

    protected override IEnumerable<Diagnostic> Check(WrittenText text)
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
                yield return Report(text, i, 1, text.Text[(day - 2)..(i + 1)]) with
                {
                    Fix = [.. text.Change(i, 1, "日")],
                };
            }
        }
    }
}
