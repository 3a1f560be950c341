using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A document that goes upwards, which its 签发人 shows, is not copied to those below
/// (党政机关公文处理工作条例, article 15).
/// </summary>
/// <remarks>{0}: the body; {1}: signer.</remarks>
internal sealed class CopyUpwardsRule() : PlanRule(new(
    "PLN3076",
    Severity.Warning,
    new("上行文抄送了下级机关", "Upward document copied to a body below"),
    new("上行文抄送的“{0}”是“{1}”的下级。", "\"{0}\", who gets a copy, is below \"{1}\"."),
    new(
        "删去这个单位；上行文不抄送下级机关（《党政机关公文处理工作条例》第十五条）。",
        "Take it out; an upward document is not copied to those below.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { Signatories.Length: > 0 } notice)
        {
            yield break;
        }

        var signers = notice.Signers.Select(static s => s.Body?.ShortName).OfType<string>();
        var below = new BodyParents(plan).AndBelow(signers);
        var highest = notice.Signers.Min(RankOf);
        foreach (var copy in notice.CopyTo)
        {
            // Registered below the signer, or all of a lower rank: 各县（市、区）教育局 for 临江市教育局.
            if ((copy.Body?.Parent is { } whole && below.Contains(whole))
                || CollectiveRank(copy.Body?.FullName ?? copy.Printed) > highest)
            {
                yield return Report(copy.Location, copy.Printed, notice.Signers[0].Printed);
            }
        }
    }

    /// <summary>1 for a province, 2 a city, 3 a district, 4 a town; null where the name does not say.</summary>
    private static int? RankOf(BodyReference body)
    {
        var name = (body.Body?.FullName ?? body.Printed).Replace("市场", "", StringComparison.Ordinal)
            .Replace("城市", "", StringComparison.Ordinal).Replace("自治区", "省", StringComparison.Ordinal)
            .Replace("社区", "", StringComparison.Ordinal).Replace("乡村", "", StringComparison.Ordinal)
            .Replace("城乡", "", StringComparison.Ordinal).Replace("城镇", "", StringComparison.Ordinal);
        return name.AsSpan().ContainsAny('镇', '乡', '街') ? 4
            : name.AsSpan().ContainsAny('区', '县', '旗') ? 3
            : name.AsSpan().ContainsAny('市', '州', '盟') ? 2
            : name.Contains('省') ? 1 : null;
    }

    /// <summary>各市 is 2, 各县区 and 各县（市、区） are 3, 各镇街 is 4; 0 for what names no rank.</summary>
    private static int CollectiveRank(string name)
    {
        if (name is not ['各', ..])
        {
            return 0;
        }

        var end = 1;
        while (end < name.Length && "省市州盟县区旗镇乡街、（）()".Contains(name[end]))
        {
            end++;
        }

        var ranks = name.AsSpan(1, end - 1);
        return ranks.ContainsAny('县', '区', '旗') ? 3
            : ranks.ContainsAny('市', '州', '盟') ? 2
            : ranks.ContainsAny('镇', '乡', '街') ? 4 : 0;
    }
}
