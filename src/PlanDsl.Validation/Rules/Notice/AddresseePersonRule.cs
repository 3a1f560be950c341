using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// PLN3074: a document is addressed to bodies, not to a leader in person (党政机关公文处理工作条例, articles 9 and 15).
/// </summary>
internal sealed class AddresseePersonRule : IRule
{
    /// <summary>What follows a name, or stands alone as an office of one person.</summary>
    private static readonly string[] Titles =
    [
        "同志", "先生", "女士", "书记", "省长", "市长", "区长", "县长", "州长", "旗长", "镇长", "乡长", "部长", "厅长", "局长",
        "处长", "科长", "股长", "院长", "检察长", "秘书长", "主任", "主席", "总经理", "董事长",
    ];

    /// <summary>How a name is masked: 王某某, 张××.</summary>
    private const string Masks = "某×*＊○";

    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹"
        + "孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        foreach (var addressee in plan.Notice?.Addressees ?? [])
        {
            if (IsPerson(addressee.Printed))
            {
                yield return Diagnostic.Create(
                    IssuingRuleDiagnostics.AddressedToPerson, addressee.Location, addressee.Printed);
            }
        }
    }

    /// <summary>
    /// 王某某副市长, 李局长, 市委书记, 张某某. What ends like a title and is a body (书记处, 主席团, 主任会议) ends otherwise.
    /// </summary>
    private static bool IsPerson(string name) =>
        Array.Exists(Titles, t => name.EndsWith(t, StringComparison.Ordinal)) || IsMaskedName(name);

    private static bool IsMaskedName(string name) =>
        name.Length is 2 or 3 && Surnames.Contains(name[0]) && Masks.Contains(name[1]) && Masks.Contains(name[^1]);
}
