using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>PLN4002: brackets, quotes and book title marks come in pairs within a paragraph, a title or a label.</summary>
internal sealed class PairedMarkRule : IRule
{
    private const string Opening = "（《〈〔【“‘(「";
    private const string Closing = "）》〉〕】”’)」";

    public IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        var texts = plan.Chapters.Select(static c => (c.Title, c.Location))
            .Append((plan.Title, plan.Location))
            .Concat(plan.AllItems.Where(static i => i.Title is not null)
                .Select(static i => (i.Title!, i.TitleLocation)))
            .Concat(plan.Forms.Select(static f => (f.Title, f.Location)))
            .Concat(plan.Attachments.Select(static a => (a.Title, a.Location)))
            .Concat(plan.Forms.SelectMany(static f => f.Fields).Select(static f => (f.Printed, f.Location)))
            .Concat(PlanReading.Prose(plan).SelectMany(static p => p.Paragraphs)
                .Where(static p => p.Runs.Length > 0)
                .Select(static p => (p.Text, ParagraphLocation(p))));
        return texts.Select(static t => (Mark: Unpaired(t.Item1), t.Item2)).Where(static t => t.Mark is not null)
            .Select(static t => Diagnostic.Create(ValidationDiagnostics.UnpairedMark, t.Item2, t.Mark!));
    }

    private static Location ParagraphLocation(ProseParagraph paragraph) => paragraph.Runs[0].Location;

    /// <summary>The first mark without its partner; 1) after a figure is a number, not half a pair.</summary>
    private static string? Unpaired(string text)
    {
        var open = new Stack<char>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i]))
            {
                open.Push(text[i]);
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind)
            {
                if (open.Count > 0 && Opening[kind] == open.Peek())
                {
                    open.Pop();
                }
                else if (i == 0 || !char.IsAsciiDigit(text[i - 1]) || open.Count > 0)
                {
                    return text[i].ToString();
                }
            }
        }

        return open.Count > 0 ? open.Peek().ToString() : null;
    }
}
