using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>
/// A heading is no paragraph. An item that is nothing but its title is a sentence, as long as it likes.
/// </summary>
/// <remarks>{0}: characters; {1}: the most.</remarks>
internal sealed class HeadingLengthRule() : PlanRule(new(
    "PLN3098",
    Severity.Warning,
    new("标题像是一段正文", "Heading as long as a paragraph"),
    new("标题有 {0} 个字，超过了 {1} 个字。", "The heading has {0} characters, more than {1}."),
    new("标题写一行；其余的移到下面的三引号里。", "Keep the heading to a line and move the rest into the prose below.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        plan.Chapters.Select(static c => new PlacedText(c.Title, c.Location))
            .Concat(plan.AllItems.Where(static i => i.Title is not null && !i.Content.IsEmpty)
                .Select(static i => new PlacedText(i.Title!, i.TitleLocation)))
            .Where(static t => t.Text.Length > TextLimits.Heading)
            .Select(t => Report(
                t.Location, t.Text.Length.ToString(CultureInfo.InvariantCulture),
                TextLimits.Heading.ToString(CultureInfo.InvariantCulture)));
}
