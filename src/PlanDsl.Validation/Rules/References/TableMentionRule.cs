using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// PLN3068, PLN3069: a table that prose mentions in 《》 is one of the plan's forms or attachments, under the same title.
/// It may belong to another document, so a table that is not there is information only; a title that nearly is one of
/// the plan's is a warning.
/// </summary>
internal sealed class TableMentionRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var known = plan.Attachments.Select(static a => new PlacedText(a.Title, a.Location))
            .Concat(plan.Forms.Select(static f => new PlacedText(f.Title, f.Location)))
            .ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in WrittenTexts.ProseOf(plan))
        {
            foreach (var (start, title) in QuotedTitles.Find(text))
            {
                var name = Punctuation.Normalize(title);
                if (title[^1] == '表' && !known.Exists(k => Punctuation.Normalize(k.Text) == name) && seen.Add(name))
                {
                    yield return Report(text, start, title, known);
                }
            }
        }
    }

    private static Diagnostic Report(WrittenText text, int start, string title, List<PlacedText> known)
    {
        if (known.Find(k => IsNear(title, k.Text)) is not { } near)
        {
            return text.Report(ReferenceDiagnostics.TableMissing, start, title.Length, title);
        }

        return text.Report(ReferenceDiagnostics.TableNamedOtherwise, start, title.Length, title, near.Text) with
        {
            Related = [new RelatedLocation(near.Location, new Bilingual("附件或表的标题", "The title"))],
        };
    }

    /// <summary>A few characters differ, or the one is a part of the other.</summary>
    private static bool IsNear(string title, string other) =>
        title.Length > 3
        && (NearestMatch.Find(title, [other]).Length > 0
            || other.EndsWith(title, StringComparison.Ordinal) || title.EndsWith(other, StringComparison.Ordinal));
}
