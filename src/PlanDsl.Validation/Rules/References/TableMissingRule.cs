using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// A table that prose mentions in 《》 is one of the plan's forms or attachments. It may belong to another document.
/// </summary>
/// <remarks>{0}: title.</remarks>
internal sealed class TableMissingRule() : ProseRule(new(
    "PLN3068",
    Severity.Info,
    new("提到的表没有附上", "Table mentioned but not attached"),
    new("正文提到《{0}》，方案里没有这张表。", "The text mentions \"{0}\"; the plan has no such table."),
    new("是本方案的表就写成附件；是别的文件的表可以不管。", "Attach it if it is the plan's; another document's table is none.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose) =>
        TableMention.Unknown(plan, prose).Where(static m => m.Near is null)
            .Select(m => Report(m.Text, m.Start, m.Title.Length, m.Title));
}
