using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3025, PLN3027 to PLN3029, PLN3078: number, secrecy and urgency are written as GB/T 9704-2012, 7.2 wants them.
/// </summary>
internal sealed class NoticeHeadRule : IRule
{
    private static readonly string[] Secrecies = ["绝密", "机密", "秘密"];

    private static readonly string[] Terms = ["年", "个月", "月", "天", "日"];

    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { } notice)
        {
            yield break;
        }

        if (notice.Number is { } number)
        {
            // Orders are numbered 第12号, minutes as those who issue them like (10.2, 10.3).
            var isNotice = notice.Format is NoticeFormat.Common or NoticeFormat.Letter;
            if (IsOpen(number.Text))
            {
                if (!plan.IsDraft)
                {
                    yield return Diagnostic.Create(IssuingRuleDiagnostics.OpenNumber, number.Location, number.Text);
                }
            }
            else if (isNotice && !IsNumber(number.Text))
            {
                yield return Diagnostic.Create(NoticeRuleDiagnostics.BadNumber, number.Location, number.Text);
            }
            else if (plan is { IsDraft: true, Status: { } status } && notice.Genre != NoticeGenre.Consulting)
            {
                // What asks for comment has a number of its own; the draft has none.
                yield return Diagnostic.Create(
                    NoticeRuleDiagnostics.DraftWithNumber, number.Location, status, number.Text);
            }
        }

        if (!IsSecrecyComplete(notice))
        {
            yield return Diagnostic.Create(
                NoticeRuleDiagnostics.SecrecyIncomplete,
                notice.Location,
                notice.CopyNumber ?? "—",
                notice.Secrecy ?? "—");
        }

        if (notice.Urgency is { } urgency && urgency is not ("特急" or "加急"))
        {
            yield return Diagnostic.Create(NoticeRuleDiagnostics.BadUrgency, notice.Location, urgency);
        }
    }

    /// <summary>
    /// 临教发〔2024〕×号, 临教发〔××××〕3号, 临教发〔2024〕 号: what stands in or behind the brackets is still to be filled in.
    /// </summary>
    private static bool IsOpen(string text)
    {
        var figures = text.AsSpan(Math.Max(0, text.IndexOf('〔')));
        return figures.ContainsAny("×xXＸ") || figures.ContainsAny("○＿_*")
            || figures[(figures.IndexOf('〕') + 1)..].TrimEnd('号').Trim().IsEmpty;
    }

    /// <summary>临教发〔2024〕3号.</summary>
    private static bool IsNumber(string text)
    {
        var open = text.IndexOf('〔');
        var close = text.IndexOf('〕');
        if (open < 1 || close != open + 5 || !text.EndsWith('号'))
        {
            return false;
        }

        var year = text[(open + 1)..close];
        var serial = text[(close + 1)..^1];
        return year.All(char.IsAsciiDigit)
            && serial.Length > 0 && serial[0] != '0' && serial.All(char.IsAsciiDigit);
    }

    /// <summary>Both or neither: a copy number of six figures, a secrecy with its term.</summary>
    private static bool IsSecrecyComplete(NoticeSymbol notice) =>
        (notice.CopyNumber, notice.Secrecy) switch
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
