using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>What a shell calls its plan is the plan's title.</summary>
/// <remarks>{0}: title there; {1}: the plan's title.</remarks>
internal sealed class NoticeTitleRule() : PlanRule(new(
    "PLN3021",
    Severity.Warning,
    new("通知里的方案名与方案标题不一致", "Shell and plan have different titles"),
    new("通知里写的是《{0}》，方案的标题是“{1}”。", "The notice calls it 《{0}》, the plan's title is \"{1}\"."),
    new("用“{{方案}}”引用标题，两处就不会不同。", "Cite the title as \"{{plan}}\".")))
{
    private static readonly string[] Issuing = ["印发", "转发", "发布", "制定", "制订", "起草", "征求"];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        if (plan.Notice is not { Genre: not NoticeGenre.Direct } notice)
        {
            return [];
        }

        var texts = (notice.Text?.Paragraphs ?? [])
            .Where(static p => p.Runs.Length > 0)
            .Select(static p => new PlacedText(p.Text, p.Runs[0].Location));
        if (notice.Title is { } title)
        {
            texts = texts.Prepend(new PlacedText(title.Text, title.Location));
        }

        return texts.SelectMany(t => Check(t, plan, t.Text == notice.Title?.Text));
    }

    private IEnumerable<Diagnostic> Check(PlacedText text, PlanModel plan, bool isTitle)
    {
        // Other documents may be named as well, such as the one that this rests on; what is issued here is meant.
        var start = text.Text.IndexOf('《');
        while (start >= 0)
        {
            var end = text.Text.IndexOf('》', start);
            if (end < 0)
            {
                yield break;
            }

            var named = text.Text[(start + 1)..end];
            if (IsIssued(text.Text[..start]) && Means(named, plan.Title) && !IsTitle(named, plan)
                && !(isTitle && LeavesOutIssuer(named, plan)))
            {
                yield return Report(text.Location, named, plan.Title) with
                {
                    Related = [new RelatedLocation(plan.Location, new Bilingual("方案的标题", "The plan's title"))],
                };
            }

            start = text.Text.IndexOf('《', end);
        }
    }

    /// <summary>现将, 关于印发; but neither 根据 nor 七部门印发的.</summary>
    private static bool IsIssued(string before)
    {
        var clause = before[(before.LastIndexOfAny(['。', '；', '，', '：']) + 1)..];
        return !clause.EndsWith('的')
            && (clause.Contains('将') || Array.Exists(Issuing, w => clause.Contains(w, StringComparison.Ordinal)));
    }

    /// <summary>某某局关于印发《护学行动方案》的通知, of 《某某局护学行动方案》: the issuer is named already.</summary>
    private static bool LeavesOutIssuer(string named, PlanModel plan) =>
        plan.Issuers.Any(i => plan.Title == (i.Body?.FullName ?? i.Printed) + named);

    private static bool IsTitle(string named, PlanModel plan)
    {
        var inner = named.Replace('〈', '《').Replace('〉', '》');
        return inner == plan.Title || (plan.Status is { } status && inner == $"{plan.Title}（{status.Text}）");
    }

    /// <summary>Two titles mean one plan if most two-character pieces of the shorter are in the longer.</summary>
    private static bool Means(string named, string title)
    {
        var (shorter, longer) = named.Length < title.Length ? (named, title) : (title, named);
        var pieces = Math.Max(1, shorter.Length - 1);
        var shared = Enumerable.Range(0, pieces)
            .Count(i => longer.Contains(shorter[i..Math.Min(i + 2, shorter.Length)], StringComparison.Ordinal));
        return shared * 10 >= pieces * 7;
    }
}
