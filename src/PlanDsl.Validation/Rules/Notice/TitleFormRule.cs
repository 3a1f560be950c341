using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>
/// The title of an official document ends in its genre and does not say 关于 or 通知 twice in a row
/// (党政机关公文处理工作条例, articles 8 and 9).
/// </summary>
/// <remarks>{0}: title.</remarks>
internal sealed class TitleFormRule() : PlanRule(new(
    "PLN3071",
    Severity.Warning,
    new("公文标题不合格式", "Title of a document in another form"),
    new("标题“{0}”末尾没有文种，或有重复的“关于”“通知”。", "The title \"{0}\" lacks its genre or repeats itself."),
    new(
        "写成“某机关关于某事的通知”（《党政机关公文处理工作条例》第八、九条）。",
        "Write it like \"某机关关于某事的通知\": issuer, subject, genre.")))
{
    private static readonly string[] Genres =
    [
        "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要",
    ];

    private static readonly string[] Doubled = ["关于印发关于", "关于转发关于", "关于关于", "的通知的通知", "通知通知"];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice?.Title is not { Text.Length: > 0 } title)
        {
            return [];
        }

        var isDoubled = Array.Exists(Doubled, d => title.Text.Contains(d, StringComparison.Ordinal));
        var bare = WithoutRemark(title.Text);
        return !isDoubled && Array.Exists(Genres, g => bare.EndsWith(g, StringComparison.Ordinal))
            ? []
            : [Report(title.Location, title.Text)];
    }

    /// <summary>A title may end in （征求意见稿） and the like.</summary>
    private static string WithoutRemark(string title) =>
        title[^1] is '）' or ')' && title.LastIndexOfAny(['（', '(']) is > 0 and var open ? title[..open] : title;
}
