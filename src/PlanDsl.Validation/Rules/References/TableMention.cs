using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// A table that prose names in 《》 and that is none of the plan's forms and attachments; or another title that nearly
/// is one.
/// </summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Start">Where its title begins in the paragraph.</param>
/// <param name="Title">The title there.</param>
/// <param name="Near">A title of the plan that nearly is this one; null if there is none.</param>
internal sealed record TableMention(WrittenText Text, int Start, string Title, PlacedText? Near)
{
    /// <summary>Where so many tables are unknown, they are no misspelt ones.</summary>
    private const int MostSearches = 200;

    /// <summary>Each of them where it is first named.</summary>
    internal static IEnumerable<TableMention> Unknown(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        var known = plan.Attachments.Select(static a => new PlacedText(a.Title, a.Location))
            .Concat(plan.Forms.Select(static f => new PlacedText(f.Title, f.Location)))
            .ToList();
        var titles = known.Select(static k => Punctuation.Normalize(k.Text)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        PlacedText? Near(string title) =>
            seen.Count > MostSearches ? null : known.Find(k => IsNear(title, k.Text));
        foreach (var text in prose)
        {
            foreach (var (start, title) in QuotedTitles.Find(text))
            {
                var name = Punctuation.Normalize(title);
                if (titles.Contains(name) || !seen.Add(name))
                {
                    continue;
                }

                // What is no table is another document, unless it nearly is an attachment.
                var near = Near(title);
                if (title[^1] == '表' || near is not null)
                {
                    yield return new TableMention(text, start, title, near);
                }
            }
        }
    }

    /// <summary>A few characters differ; of tables, the one may be a part of the other.</summary>
    private static bool IsNear(string title, string other) =>
        title.Length > 3
        && (NearestMatch.Find(title, [other]).Length > 0
            || (title[^1] == '表'
                && (other.EndsWith(title, StringComparison.Ordinal)
                    || title.EndsWith(other, StringComparison.Ordinal))));
}
