using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Draws the line of number and signatories of a document that goes upwards (GB/T 9704-2012, 7.2.6): two names a row,
/// those of a further row below those of the first, the number on the line of the last.
/// </summary>
/// <param name="layout">The look.</param>
/// <param name="page">The page it stands on.</param>
internal sealed class SignatoryWriter(NoticeLayout layout, PageLayout page)
{
    private const int PerRow = 2;

    private const string Label = "签发人：";

    private const string NameStyle = "SignatoryName";

    /// <summary>How many lines the signatories take.</summary>
    public static int Rows(LetterheadBlock head) => Math.Max(1, (head.Signatories.Length + PerRow - 1) / PerRow);

    /// <summary>The lines, at least one; the rule goes below the last.</summary>
    public IEnumerable<Paragraph> Write(LetterheadBlock head)
    {
        var rows = head.Signatories.Chunk(PerRow).ToList();
        var first = rows.Max(static row => TextWidth.Of(row[0]));
        var second = rows.Max(static row => row.Length > 1 ? TextWidth.Of(row[1]) + 1 : 0);

        // The longest row ends one character before the right edge of the text.
        var nameStart = PerLine - 1 - first - second;
        var labelStart = nameStart - TextWidth.Of(Label);
        for (var i = 0; i < rows.Count; i++)
        {
            var isLast = i == rows.Count - 1;
            var line = isLast ? Paragraphs.Of("DocumentNumberUp", head.Number) : Paragraphs.Of("DocumentNumberUp");
            line.ParagraphProperties!.Append(new Tabs(
                Stop(i == 0 ? labelStart : nameStart), Stop(nameStart + first + 1)));
            line.Append(new Run(new TabChar()));
            if (i == 0)
            {
                line.Append(Paragraphs.Run(Label));
            }

            line.Append(Paragraphs.Run(rows[i][0], NameStyle));
            foreach (var name in rows[i].Skip(1))
            {
                line.Append(new Run(new TabChar()), Paragraphs.Run(name, NameStyle));
            }

            yield return line;
        }
    }

    private double Character => StyleMetrics.Of(layout.Styles)["Normal"].Character;

    private double PerLine => page.TextWidth / Character / 20;

    private TabStop Stop(double characters) => new()
    {
        Val = TabStopValues.Left,
        Position = new LayoutLength(characters, LengthUnit.Character).TwipsAt(Character),
    };
}
