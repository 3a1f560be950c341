using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>A title is a title, and no paragraph that was pasted behind its keyword.</summary>
/// <remarks>{0}: characters; {1}: the most.</remarks>
internal sealed class TitleLengthRule() : PlanRule(new(
    "PLN3097",
    Severity.Error,
    new("标题太长", "Title too long"),
    new("标题有 {0} 个字，最多 {1} 个字（二号字五行）。", "The title has {0} characters; {1}, which are five lines, at most."),
    new("标题写一两行；误粘在这里的正文移到章、条的三引号里。",
        "A title has a line or two; move text that was pasted here into prose.")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Titles(plan).Where(static t => t.Text.Length > TextLimits.Title)
            .Select(t => Report(
                t.Location, t.Text.Length.ToString(CultureInfo.InvariantCulture),
                TextLimits.Title.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<PlacedText> Titles(PlanModel plan)
    {
        if (plan.Notice is { Title: { } title })
        {
            yield return new PlacedText(title.Text, title.Location);
        }

        yield return new PlacedText(plan.Title, plan.Location);
        foreach (var form in plan.Forms)
        {
            yield return new PlacedText(form.Title, form.Location);
        }

        foreach (var attachment in plan.Attachments)
        {
            yield return new PlacedText(attachment.Title, attachment.Location);
        }

        foreach (var table in Contents.Of<TableSymbol>(plan))
        {
            yield return new PlacedText(table.Title ?? string.Empty, table.Location);
        }
    }
}
