using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>What hangs on an item or chapter: who is responsible, by when; in brackets or as lines.</summary>
internal static class TailBlocks
{
    internal static void Write(
        TextFlow flow, TailStyle style, ResponsibilitySymbol? responsibility, ImmutableArray<DeadlineValue> deadlines)
    {
        string?[] brackets =
        [
            responsibility is not null && style.Responsibility == TailForm.Brackets
                ? ResponsibilityWords.InSentence(responsibility, style)
                : null,
            style.DeadlineForm == TailForm.Brackets && !deadlines.IsEmpty ? Deadlines(deadlines, "完成") : null,
        ];
        var inBrackets = string.Join('，', brackets.OfType<string>());
        if (inBrackets.Length > 0)
        {
            flow.RunOn([new DocumentRun($"（{inBrackets}）")]);
        }

        if (responsibility is not null && style.Responsibility == TailForm.Lines)
        {
            foreach (var line in ResponsibilityWords.Lines(responsibility, style))
            {
                flow.Block(ContentBlocks.Paragraph(ParagraphRole.Body, line));
            }
        }

        if (style.DeadlineForm == TailForm.Lines && !deadlines.IsEmpty)
        {
            var label = style.DeadlineLabel ?? "完成时限";
            flow.Block(ContentBlocks.Paragraph(
                ParagraphRole.Body, $"{label}：{Deadlines(deadlines, string.Empty)}"));
        }
    }

    /// <summary>移交的2019年6月底前完成，其余2019年底前完成; 2019年10月15日前取得阶段性成果，并长期坚持.</summary>
    internal static string Deadlines(ImmutableArray<DeadlineValue> deadlines, string unsaid) =>
        string.Join('，', deadlines.Select((d, i) => d is StandingDeadline
            ? (i > 0 ? "并" : string.Empty) + d.Printed
            : d.Condition + d.Printed + (d.Outcome ?? unsaid)));
}
