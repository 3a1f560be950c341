using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Finds a deadline among those who are responsible: 责任：甲局；2026年6月底前完成.</summary>
internal sealed class TimeInResponsibility(BindingContext context)
{
    private static readonly string[] Labels = ["完成时限", "完成时间", "截止时间", "工作时限", "时限"];

    /// <summary>Reports a segment that is a deadline; false if it is none.</summary>
    /// <param name="parent">What the line stands in.</param>
    /// <param name="line">责任 or 默认责任.</param>
    /// <param name="value">The value of the line.</param>
    /// <param name="piece">The segment.</param>
    internal bool Report(EntrySyntax parent, Keyword line, ValueText value, ValuePiece piece)
    {
        var time = WithoutLabel(piece.Text);
        if (time.Span.Length == 0 || DeadlineGrammar.ParseDeadline(time).Value is null or VagueText)
        {
            return false;
        }

        // What follows the segment would be taken for more of the deadline, or could not be put behind it.
        var isLast = piece.Text.Span.End == value.Span.End && piece.Before.Length > 0;
        if (parent.ValueOf(line) != value)
        {
            var word = $"{AttributeTable.DueBy.In(context.Language)} {time.Text}";
            context.Report(
                ContentDiagnostics.TimeInResponsibility, piece.Text.Location,
                isLast ? [new TextChange(piece.Text.Span, word)] : [], piece.Text.Text, word,
                context.Say("在这里", "here"));
            return true;
        }

        var right = $"{context.Spelling(Keyword.DueBy)}：{time.Text}";
        context.Report(
            ContentDiagnostics.TimeInResponsibility, piece.Text.Location,
            isLast && line == Keyword.Responsibility
                ? [new TextChange(
                    TextSpan.FromBounds(piece.Before.Start, piece.Text.Span.End),
                    $"\n{Indentation(parent.Entry(line)!)}{right}")]
                : [],
            piece.Text.Text, right,
            context.Say("另起一行", "a line of its own"));
        return true;
    }

    private static ValueText WithoutLabel(ValueText text)
    {
        foreach (var label in Labels)
        {
            if (text.Text.StartsWith(label, StringComparison.Ordinal))
            {
                var rest = text.Slice(label.Length, text.Span.Length - label.Length);
                return rest.Span.Length > 0 && rest.Text[0] is '：' or ':' or '为'
                    ? rest.Slice(1, rest.Span.Length - 1)
                    : rest;
            }
        }

        return text;
    }

    private static string Indentation(EntrySyntax entry)
    {
        var (text, end) = (entry.Source.Text, entry.KeywordToken.Span.Start);
        var start = end;
        while (start > 0 && Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }
}
