using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Finds text boxes and lines in drawings of the new kind (DrawingML) and of the old one (VML).</summary>
internal static class DrawingReader
{
    private const double EmuOfTwip = 635;

    /// <summary>The text boxes of a drawing; those within another box are read with its paragraphs.</summary>
    internal static IEnumerable<WordBox> Boxes(XElement drawing) => drawing.Descendants(Ooxml.W + "txbxContent")
        .Where(content => !content.Ancestors(Ooxml.W + "txbxContent").Any(drawing.Descendants().Contains))
        .Select(static content => new WordBox(content, IsTurned(content)));

    /// <summary>The straight lines of a drawing.</summary>
    internal static IEnumerable<WordLine> Lines(XElement drawing)
    {
        foreach (var element in drawing.Descendants())
        {
            if (element.Name == Ooxml.A + "prstGeom"
                && element.Attribute("prst")?.Value is "line" or "straightConnector1")
            {
                var shape = element.Parent!;
                var length = Ooxml.Number(shape.Descendants(Ooxml.A + "ext").FirstOrDefault()?.Attribute("cx")?.Value);
                var color = shape.Element(Ooxml.A + "ln")?.Element(Ooxml.A + "solidFill")?
                    .Element(Ooxml.A + "srgbClr")?.Attribute("val")?.Value;
                yield return new WordLine(length / EmuOfTwip, color?.ToUpperInvariant());
            }
            else if (element.Name.LocalName == "line" && element.Attribute("to") is { } to)
            {
                yield return new WordLine(
                    Across(to.Value) - Across(element.Attribute("from")?.Value ?? "0"),
                    Color(element.Attribute("strokecolor")?.Value));
            }
        }
    }

    private static bool IsTurned(XElement content) =>
        content.Parent?.Parent?.Elements().FirstOrDefault(static e => e.Name.LocalName == "bodyPr")?
            .Attribute("vert")?.Value is not (null or "horz")
        || content.Parent?.Attribute("style")?.Value.Contains("vertical", StringComparison.Ordinal) == true;

    /// <summary>The first figure of a VML place such as "442.2pt,0".</summary>
    private static double? Across(string place)
    {
        var figure = place.Split(',')[0].Trim();
        return Ooxml.Number(figure) is { } value
            ? char.IsLetter(figure.LastOrDefault()) ? value : value * 15 : null;
    }

    /// <summary>The colour of VML, such as "red" or "#f00 [3204]".</summary>
    private static string? Color(string? text)
    {
        var word = text?.Split(' ')[0].TrimStart('#').ToUpperInvariant();
        return word switch
        {
            null => null,
            "RED" => "FF0000",
            "BLACK" => "000000",
            { Length: 3 } => string.Concat(word.Select(static c => new string(c, 2))),
            _ => word,
        };
    }
}
