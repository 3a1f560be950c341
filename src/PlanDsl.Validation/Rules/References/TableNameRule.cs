using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// A table that prose mentions in 《》 stands there under its title; a title that nearly is one of the
/// plan's is meant as it.
/// </summary>
/// <remarks>{0}: in the text; {1}: the title.</remarks>
internal sealed class TableNameRule() : ProseRule(new(
    "PLN3069",
    Severity.Warning,
    new("表名前后不一", "Table named in two ways"),
    new("正文写《{0}》，附件的标题是“{1}”。", "The text says \"{0}\"; the title is \"{1}\"."),
    new("改成一致；写“{{表的标识}}”引用，就不会再错。", "Make them equal; citing the form by its identifier keeps them so.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        foreach (var mention in TableMention.Unknown(plan, prose))
        {
            if (mention.Near is { } near)
            {
                yield return Report(
                    mention.Text, mention.Start, mention.Title.Length, mention.Title, near.Text) with
                {
                    Related = [new RelatedLocation(near.Location, new Bilingual("附件或表的标题", "The title"))],
                };
            }
        }
    }
}
