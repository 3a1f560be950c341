using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>Copy number and secrecy stand together or not at all, written as GB/T 9704-2012, 7.2 wants them.</summary>
/// <remarks>{0}: copy number; {1}: secrecy; — for none.</remarks>
internal sealed class SecrecyRule() : PlanRule(new(
    "PLN3028",
    Severity.Warning,
    new("涉密要素不全", "Marks of secrecy incomplete"),
    new("份号“{0}”和密级“{1}”不全或写法不对。", "Copy number \"{0}\" and secrecy \"{1}\" are incomplete or malformed."),
    new(
        "份号六位数字，密级写成“机密★1年”，两项都要有；不涉密就都不写。",
        "Give six figures and a secrecy with its term (as in \"机密★1年\"), or neither.")))
{
    private static readonly string[] Secrecies = ["绝密", "机密", "秘密"];

    private static readonly string[] Terms = ["年", "个月", "月", "天", "日"];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Notice is { } notice && !IsComplete(notice)
            ? [Report(notice.Location, notice.CopyNumber?.Text ?? "—", notice.Secrecy?.Text ?? "—")]
            : [];

    /// <summary>Both or neither: a copy number of six figures, a secrecy with its term.</summary>
    private static bool IsComplete(NoticeSymbol notice) =>
        (notice.CopyNumber?.Text, notice.Secrecy?.Text) switch
        {
            (null, null) => true,
            ({ Length: 6 } copy, { } secrecy) => copy.All(char.IsAsciiDigit) && IsSecrecy(secrecy),
            _ => false,
        };

    /// <summary>机密, 机密★1年, 机密★长期.</summary>
    private static bool IsSecrecy(string text)
    {
        var star = text.IndexOf('★');
        if (star < 0)
        {
            return Secrecies.Contains(text);
        }

        var term = text[(star + 1)..];
        var digits = term.TakeWhile(char.IsAsciiDigit).Count();
        return Secrecies.Contains(text[..star])
            && (term == "长期" || (digits > 0 && Terms.Contains(term[digits..])));
    }
}
