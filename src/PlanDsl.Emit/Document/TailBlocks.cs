using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>What hangs on an item or chapter: who is responsible, by when; in brackets or as lines.</summary>
internal static class TailBlocks
{
    internal static void Write(
        TextFlow flow, TailStyle style, ResponsibilitySymbol? responsibility, ImmutableArray<DeadlineValue> deadlines)
    {
        var note = style.Responsibility == TailForm.Hidden ? null : flow.NoteOn(responsibility);
        TracedText?[] brackets =
        [
            responsibility is not null && style.Responsibility == TailForm.Brackets
                ? TracedText.Derived(
                    ResponsibilityWords.InSentence(responsibility, style, note), responsibility.Location)
                : null,
            style.DeadlineForm == TailForm.Brackets && !deadlines.IsEmpty ? Deadlines(deadlines, "完成") : null,
        ];
        var inBrackets = TracedText.Join("，", brackets.OfType<TracedText>());
        if (inBrackets.Length > 0)
        {
            flow.RunOn([new DocumentRun(TracedText.Around($"（{inBrackets}）"))]);
        }

        if (responsibility is not null && style.Responsibility == TailForm.Lines)
        {
            foreach (var line in ResponsibilityWords.Lines(responsibility, style, note))
            {
                flow.Block(ContentBlocks.Paragraph(
                    ParagraphRole.Body, TracedText.Derived(line, responsibility.Location)));
            }
        }

        if (style.DeadlineForm == TailForm.Lines && !deadlines.IsEmpty)
        {
            var label = TracedText.Wording(style.DeadlineLabel ?? "完成时限");
            flow.Block(ContentBlocks.Paragraph(
                ParagraphRole.Body, TracedText.Around($"{label}：{Deadlines(deadlines, string.Empty)}")));
        }
    }

    /// <summary>移交的2019年6月底前完成，其余2019年底前完成; 2019年10月15日前取得阶段性成果，并长期坚持.</summary>
    internal static TracedText Deadlines(ImmutableArray<DeadlineValue> deadlines, string unsaid) =>
        TracedText.Join("，", deadlines.Select((d, i) => TracedText.Derived(
            d is StandingDeadline
                ? (i > 0 ? "并" : string.Empty) + d.Printed
                : d.Condition + d.Words + (d.Outcome ?? (d.SaysOutcome ? string.Empty : unsaid)),
            d.Location)));
}
