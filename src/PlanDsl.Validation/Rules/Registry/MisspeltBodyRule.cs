using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Registry;

/// <summary>
/// A registered body whose name is misspelt where text says who does something (由市场监菅局牵头), or in the post of somebody.
/// Text may name what no registry holds, so only what certainly is a registered name with a mistake is reported.
/// </summary>
/// <remarks>{0}: as written; {1}: the registered name.</remarks>
internal sealed class MisspeltBodyRule() : ProseRule(new(
    "PLN3102",
    Severity.Warning,
    new("正文或职务里的单位名称写错", "Misspelt body in prose or in a post"),
    new("“{0}”没有登记，像是“{1}”写错了。", "\"{0}\" is not registered and looks like \"{1}\" misspelt."),
    new("改为“{1}”；确是另一个单位的，登记它。", "Write \"{1}\", or register it if it is another body.")))
{
    /// <summary>So many different names are looked up at most: each is compared with every body.</summary>
    private const int MostSearches = 200;

    /// <summary>No name is longer, and no sentence lists more: text may be a million characters long.</summary>
    private const int Longest = 40;

    private const int MostListed = 60;

    private const string Ends = "局委办厅处科室所院部会站队心司署府";
    private const string Breaks = "，。；：、（）()“”《》！？,;:由 \u3000\uFFFC";

    private static readonly string[] Roles = [.. ChoiceTable.Shares.Select(static r => r.Zh)];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        var names = new Dictionary<string, BodySymbol>(StringComparer.Ordinal);
        foreach (var body in plan.Bodies)
        {
            foreach (var name in Names(body))
            {
                names.TryAdd(name, body);
            }
        }

        if (names.Count == 0)
        {
            yield break;
        }

        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var text in prose)
        {
            foreach (var (start, length) in Named(text.Text).Distinct())
            {
                if (Find(text.Text.Substring(start, length), names, found) is var (at, written, name))
                {
                    yield return Report(text, start + at, written.Length, written, name) with
                    {
                        Fix = [.. text.Change(start + at, written.Length, name)],
                    };
                }
            }
        }

        foreach (var leader in Contents.Of<LeadershipSymbol>(plan).SelectMany(static g => g.Roles)
                     .SelectMany(static r => r.Leaders).Where(static l => l.PostBodies.IsEmpty && l.Body is null))
        {
            foreach (var finding in InPost(leader, names, found))
            {
                yield return finding;
            }
        }
    }

    /// <summary>Every name of a body, also without the prefix that text leaves out.</summary>
    private static IEnumerable<string> Names(BodySymbol body) =>
        [body.ShortName, body.FullName, .. body.Aliases, body.ShortName[(body.Prefix?.Length ?? 0)..]];

    /// <summary>市场监菅局局长: what stands before the post.</summary>
    private IEnumerable<Diagnostic> InPost(
        LeaderSymbol leader, Dictionary<string, BodySymbol> names, Dictionary<string, string?> found)
    {
        var source = leader.Location.Source;
        var at = source.Text.IndexOf(leader.Post, leader.Location.Span.Start, StringComparison.Ordinal);
        for (var end = Math.Min(leader.Post.Length, Longest) - 1; at >= 0 && end > 2; end--)
        {
            if (Ends.Contains(leader.Post[end - 1])
                && Find(leader.Post[..end], names, found) is var (start, written, name))
            {
                var place = new TextSpan(at + start, written.Length);
                yield return Report(new Location(source, place), written, name) with
                {
                    Fix = [new TextChange(place, name)],
                };
                yield break;
            }
        }
    }

    /// <summary>What stands before a role, in a list of them, and behind 会同.</summary>
    private static IEnumerable<(int Start, int Length)> Named(string text)
    {
        foreach (var role in Roles)
        {
            for (var at = text.IndexOf(role, StringComparison.Ordinal); at >= 0;
                 at = text.IndexOf(role, at + role.Length, StringComparison.Ordinal))
            {
                var end = at;
                for (var listed = 0; end > 0 && listed < MostListed; listed++)
                {
                    var start = end;
                    while (start > 0 && end - start < Longest && !Breaks.Contains(text[start - 1]))
                    {
                        start--;
                    }

                    yield return (start, end - start);
                    if (start == 0 || text[start - 1] != '、')
                    {
                        break;
                    }

                    end = start - 1;
                }
            }
        }
    }

    /// <summary>Where a stretch ends with a misspelt name, as written and as registered; null if nowhere.</summary>
    private static (int At, string Written, string Name)? Find(
        string stretch, Dictionary<string, BodySymbol> names, Dictionary<string, string?> found)
    {
        if (stretch.Length < 3 || !Ends.Contains(stretch[^1]) || EndsWithName(stretch, names))
        {
            return null;
        }

        for (var length = 3; length <= stretch.Length; length++)
        {
            var written = stretch[^length..];
            if (!found.TryGetValue(written, out var name) && found.Count < MostSearches)
            {
                var like = names.Where(n => BodyLikeness.IsMisspelling(written, n.Key))
                    .DistinctBy(static n => n.Value).ToList();
                found[written] = name = like is [var only] ? only.Key : null;
            }

            if (name is not null)
            {
                return (stretch.Length - length, written, name);
            }
        }

        return null;
    }

    private static bool EndsWithName(string stretch, Dictionary<string, BodySymbol> names)
    {
        for (var length = 2; length <= stretch.Length; length++)
        {
            if (names.ContainsKey(stretch[^length..]))
            {
                return true;
            }
        }

        return false;
    }
}
