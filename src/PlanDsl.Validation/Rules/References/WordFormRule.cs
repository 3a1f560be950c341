using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// Words that have two spellings stand in the recommended one, and so in the same one everywhere
/// (GF 1001-2001). Only those of them are here that no other word is likely to contain.
/// </summary>
/// <remarks>{0}: as written; {1}: recommended.</remarks>
internal sealed class WordFormRule() : ProseRule(new(
    "PLN3073",
    Severity.Warning,
    new("用了非推荐词形", "Word in its other spelling"),
    new("“{0}”的推荐词形是“{1}”。", "The recommended spelling of \"{0}\" is \"{1}\"."),
    new("改为“{1}”（GF 1001-2001）。", "Write \"{1}\" (GF 1001-2001).")))
{
    private static readonly WordForm[] Forms =
    [
        new("帐户", "账户", "", ""), new("帐号", "账号", "", ""), new("帐目", "账目", "", ""), new("帐本", "账本", "", ""),
        new("台帐", "台账", "", ""), new("图象", "图像", "企意试", ""), new("录象", "录像", "", ""),
        new("部份", "部分", "", "额数量"), new("成份", "成分", "完组形构", "额数量"), new("美圆", "美元", "", "满形"),
    ];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose) =>
        prose.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(WrittenText text)
    {
        foreach (var form in Forms)
        {
            for (var at = text.Text.IndexOf(form.Other, StringComparison.Ordinal);
                 at >= 0;
                 at = text.Text.IndexOf(form.Other, at + 1, StringComparison.Ordinal))
            {
                var end = at + form.Other.Length;
                if ((at > 0 && form.NotAfter.Contains(text.Text[at - 1]))
                    || (end < text.Text.Length && form.NotBefore.Contains(text.Text[end])))
                {
                    continue;
                }

                yield return Report(text, at, form.Other.Length, form.Other, form.Recommended) with
                {
                    Fix = [.. text.Change(at, form.Other.Length, form.Recommended)],
                };
            }
        }
    }

    /// <summary>A word, its recommended spelling, and the characters beside which it is no word.</summary>
    private sealed record WordForm(string Other, string Recommended, string NotAfter, string NotBefore);
}
