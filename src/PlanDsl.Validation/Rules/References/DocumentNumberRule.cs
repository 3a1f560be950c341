using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// A document has one number: prose that names a declared one (依据, 简称) by its title gives the declared number, and the
/// same one each time.
/// </summary>
/// <remarks>{0}: title; {1}: number as written; {2}: the other number.</remarks>
internal sealed class DocumentNumberRule() : ProseRule(new(
    "PLN3108",
    Severity.Warning,
    new("同一文件写了两个文号", "Two numbers for one document"),
    new("《{0}》的文号这里写“{1}”，别处是“{2}”。", "\"{0}\" has the number \"{1}\" here and \"{2}\" elsewhere."),
    new("查对原文件，改正写错的一处；在“依据”里写一次，正文引用，就不会两样。",
        "Look the document up and correct one; declared as basis and cited, it is the same everywhere.")))
{
    private const int ShortestTitle = 8;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        var known = new Dictionary<string, (DocumentMention Document, Location Place)>(StringComparer.Ordinal);
        foreach (var (document, place) in DocumentMention.Declared(plan))
        {
            if (document.Number is not null)
            {
                known.TryAdd(document.PlainTitle, (document, place));
            }
        }

        foreach (var text in prose)
        {
            foreach (var mention in DocumentMention.In(text).Where(static m => m.Number is not null))
            {
                var place = text.At(mention.Start, mention.Title.Length);
                if (!known.TryGetValue(mention.PlainTitle, out var before))
                {
                    // 《通知》 and the like are many documents.
                    before = (mention, place);
                    if (mention.Title.Length >= ShortestTitle)
                    {
                        known.Add(mention.PlainTitle, before);
                    }
                }

                var (first, location) = before;
                if (!IsSame(first.PlainNumber!, mention.PlainNumber!))
                {
                    yield return Report(place, mention.Title, mention.Number!, first.Number!) with
                    {
                        Related = [new RelatedLocation(location, new Bilingual("别处", "Elsewhere"))],
                    };
                }
            }
        }
    }

    /// <summary>〔2020〕13号 leaves out whose number it is.</summary>
    private static bool IsSame(string one, string other) =>
        one == other || (one.StartsWith('〔') && other.EndsWith(one, StringComparison.Ordinal))
        || (other.StartsWith('〔') && one.EndsWith(other, StringComparison.Ordinal));
}
