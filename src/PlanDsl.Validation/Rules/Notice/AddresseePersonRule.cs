using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// A document is addressed to bodies, not to a leader in person (党政机关公文处理工作条例, articles 9 and 15).
/// </summary>
/// <remarks>{0}: addressee.</remarks>
internal sealed class AddresseePersonRule() : PlanRule(new(
    "PLN3074",
    Severity.Warning,
    new("主送了个人", "Addressed to a person"),
    new("主送的“{0}”是个人，不是机关。", "The addressee \"{0}\" is a person and no body."),
    new(
        "主送机关；公文不得以本机关名义送领导者个人（《党政机关公文处理工作条例》第十五条）。",
        "Address the body; a document does not go to a leader in person.")))
{
    /// <summary>What follows a name, or stands alone as an office of one person.</summary>
    private static readonly string[] Titles =
    [
        "同志", "先生", "女士", "书记", "省长", "市长", "区长", "县长", "州长", "旗长", "镇长", "乡长", "部长", "厅长", "局长",
        "处长", "科长", "股长", "院长", "检察长", "秘书长", "主任", "主席", "总经理", "董事长",
    ];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var addressee in plan.Notice?.Addressees ?? [])
        {
            if (IsPerson(addressee.Printed))
            {
                yield return Report(addressee.Location, addressee.Printed);
            }
        }
    }

    /// <summary>
    /// 王某某副市长, 李局长, 市委书记, 张某某. What ends like a title and is a body (书记处, 主席团, 主任会议) ends otherwise.
    /// </summary>
    private static bool IsPerson(string name) =>
        Array.Exists(Titles, t => name.EndsWith(t, StringComparison.Ordinal)) || PersonName.IsMasked(name);
}
