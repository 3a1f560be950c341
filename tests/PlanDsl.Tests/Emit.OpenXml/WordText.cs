using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>Reads a Word file back as text.</summary>
internal static class WordText
{
    /// <summary>One line a paragraph or row: its style, its text, [tag] before what a content control shows.</summary>
    public static string Outline(byte[] bytes)
    {
        using var document = WordFiles.Open(bytes);
        var text = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    text.Append(StyleOf(paragraph)).Append(": ").Append(Outline(paragraph)).Append('\n');
                    if (paragraph.ParagraphProperties?.SectionProperties is { } end)
                    {
                        text.Append(Outline(end)).Append('\n');
                    }

                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                    {
                        text.Append("  | ").AppendJoin(" | ", row.Elements<TableCell>().Select(Outline)).Append('\n');
                    }

                    break;
                case SectionProperties last:
                    text.Append(Outline(last)).Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A copy with one branch of the alternatives: what a program shows that knows a kind of box.</summary>
    public static T With<T, TBranch>(T root)
        where T : OpenXmlElement
        where TBranch : OpenXmlElement
    {
        var copy = (T)root.CloneNode(deep: true);
        foreach (var other in copy.Descendants<AlternateContent>().SelectMany(static e => e.ChildElements)
            .Where(static e => e is not TBranch).ToList())
        {
            other.Remove();
        }

        return copy;
    }

    /// <summary>The text of each paragraph in document order, those of cells among them; \n for a line break.</summary>
    public static IEnumerable<string> Lines(OpenXmlElement root) => root.Descendants<Paragraph>()
        .Select(TextOf)
        .Where(text => text.Length > 0);

    public static string StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "(none)";

    /// <summary>The XML of a part, one element a line.</summary>
    public static string Canonical(OpenXmlElement root) => XElement.Parse(root.OuterXml).ToString() + "\n";

    public static string TextOf(OpenXmlElement root)
    {
        var text = new StringBuilder();
        foreach (var element in root.Descendants())
        {
            text.Append(element switch
            {
                Text leaf => leaf.Text,
                Break => "\n",
                TabChar => "\t",
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Outline(SectionProperties end)
    {
        var size = end.GetFirstChild<PageSize>()!;
        return $"--- {size.Width}×{size.Height}";
    }

    private static string Outline(TableCell cell)
    {
        var properties = cell.TableCellProperties!;
        var merge = properties.VerticalMerge is { } vertical ? (vertical.Val is null ? "↑" : "↓") : "";
        var span = properties.GridSpan?.Val is { } columns ? $"→{columns}" : "";
        return span + merge + string.Concat(cell.Elements<Paragraph>().Select(Outline));
    }

    private static string Outline(Paragraph paragraph) =>
        string.Concat(paragraph.ChildElements.Select(child => child switch
        {
            SdtRun control => $"[{control.SdtProperties!.GetFirstChild<Tag>()!.Val}]{TextOf(control)}",
            Run { RunProperties.RunStyle.Val: { } style } run => $"<{style}>{TextOf(run)}</>",
            Run run => TextOf(run),
            _ => "",
        })).Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);
}
