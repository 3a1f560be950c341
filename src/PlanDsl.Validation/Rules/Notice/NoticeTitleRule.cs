using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>PLN3021: what a shell calls its plan is the plan's title.</summary>
internal sealed class NoticeTitleRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
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

        return texts.SelectMany(t => Check(t, plan));
    }

    private static IEnumerable<Diagnostic> Check(PlacedText text, PlanModel plan)
    {
        // Another document may be named as well; only what is issued here is meant.
        var start = text.Text.IndexOf('《');
        while (start >= 0)
        {
            var end = text.Text.IndexOf('》', start);
            if (end < 0)
            {
                yield break;
            }

            var named = text.Text[(start + 1)..end];
            if (Means(named, plan.Title) && !IsTitle(named, plan))
            {
                yield return Diagnostic.Create(
                    NoticeRuleDiagnostics.OtherTitle, text.Location, named, plan.Title) with
                {
                    Related = [new RelatedLocation(plan.Location, new Bilingual("方案的标题", "The plan's title"))],
                };
            }

            start = text.Text.IndexOf('《', end);
        }
    }

    private static bool IsTitle(string named, PlanModel plan)
    {
        var inner = named.Replace('〈', '《').Replace('〉', '》');
        return inner == plan.Title || (plan.Status is { } status && inner == $"{plan.Title}（{status}）");
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
