using System.Globalization;
using System.Text;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>Prints where the texts of documents and forms come from, for baselines and for who asks.</summary>
public static class OriginPrinter
{
    /// <summary>How many characters of a piece are shown.</summary>
    private const int Shown = 20;

    /// <summary>A line a block with its origin; below it a line a piece of its texts with that of the piece.</summary>
    public static string Print(DocumentModel document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Sections.SelectMany(static s => s.Blocks))
        {
            var name = block is ParagraphBlock paragraph ? paragraph.Role.ToString() : block.GetType().Name;
            text.Append(CultureInfo.InvariantCulture, $"{name} ← {Say(block.Origin)}\n");
            Print(text, block.Texts);
        }

        return text.ToString();
    }

    /// <summary>The same of a form's workbook, then a line a blank; its Word file is a block of a document.</summary>
    public static string Print(FormModel form)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Workbook {form.Id} ← {Say(form.Origin)}\n");
        Print(text, form.SheetTexts);
        foreach (var field in form.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {{{field.Id}}} ← {Say(field.Origin)}\n");
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, IEnumerable<TracedText> texts)
    {
        foreach (var piece in texts.SelectMany(static t => t.Pieces))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Abbreviate(piece.Text)} ← {Say(piece.Origin)}\n");
        }
    }

    private static string Say(Origin origin) => origin switch
    {
        WrittenOrigin written => Say(written.At),
        CitedOrigin cited => $"{Say(cited.Citation)} cites {Say(cited.Fact)}",
        DerivedOrigin derived => $"follows from {Say(derived.Declaration)}",
        GeneratedOrigin generated => generated.Reason.ToString(),
        _ => throw new InvalidOperationException($"{origin.GetType().Name} has no printed form"),
    };

    private static string Say(Location place)
    {
        var (first, last) = (place.Source.GetPosition(place.Span.Start), place.Source.GetPosition(place.Span.End));
        var end = first.Line == last.Line
            ? string.Create(CultureInfo.InvariantCulture, $"{last.Column + 1}")
            : string.Create(CultureInfo.InvariantCulture, $"{last.Line + 1}:{last.Column + 1}");
        return string.Create(
            CultureInfo.InvariantCulture, $"{place.Source.Path}:{first.Line + 1}:{first.Column + 1}–{end}");
    }

    private static string Abbreviate(string text)
    {
        var line = text.Replace("\n", "⏎", StringComparison.Ordinal);
        return line.Length <= Shown
            ? line
            : string.Create(CultureInfo.InvariantCulture, $"{line[..Shown]}… ({line.Length})");
    }
}
