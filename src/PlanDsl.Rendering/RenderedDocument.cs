using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PlanDsl.Rendering;

/// <summary>A document as it was laid out: its pages, the places of its text, its fonts, its ink.</summary>
public sealed class RenderedDocument : IDisposable
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>Dots per inch of the pictures: a dot is 0.085 mm.</summary>
    private const int Resolution = 300;

    /// <summary>pdftohtml counts in pixels, one and a half to a point.</summary>
    private const double PixelsPerPoint = 1.5;

    private readonly ScratchFolder folder = new();

    private readonly Lazy<ImmutableArray<TextPiece>> pieces;

    private RenderedDocument(byte[] pdf)
    {
        File.WriteAllBytes(PdfPath, pdf);
        try
        {
            Pages = [.. Parse(Programs.Words, "-bbox-layout", PdfPath, "-").Descendants()
                .Where(static e => e.Name.LocalName == "page").Select((page, i) => ReadPage(page, i + 1))];
        }
        catch (RenderingException)
        {
            // Nobody gets a document to dispose of.
            Dispose();
            throw;
        }

        pieces = new Lazy<ImmutableArray<TextPiece>>(() => [.. ReadPieces()]);
    }

    /// <summary>The pages in order.</summary>
    public ImmutableArray<RenderedPage> Pages { get; }

    /// <summary>All text in pieces of one font each, page by page.</summary>
    public ImmutableArray<TextPiece> Pieces => pieces.Value;

    private string PdfPath => Path.Combine(folder.Path, "document.pdf");

    /// <summary>Reads the pages of a PDF.</summary>
    /// <param name="pdf">The file.</param>
    /// <exception cref="RenderingException">It cannot be read.</exception>
    public static RenderedDocument Read(byte[] pdf) => new(pdf);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private RenderedPage ReadPage(XElement page, int number)
    {
        var lines = page.Descendants().Where(static e => e.Name.LocalName == "line")
            .Select(ReadLine)
            .OrderBy(static line => line.Place.Top).ThenBy(static line => line.Place.Left);
        return new RenderedPage(
            number,
            Number(page, "width") * MillimetresPerPoint,
            Number(page, "height") * MillimetresPerPoint,
            [.. lines],
            () => Draw(number));
    }

    private static TextLine ReadLine(XElement line)
    {
        var words = line.Elements().Select(ReadBox).ToList();
        var gaps = words.Zip(words.Skip(1)).Sum(static pair => Math.Max(0, pair.Second.Left - pair.First.Right));
        return new TextLine(string.Concat(line.Elements().Select(static word => word.Value)), ReadBox(line), gaps);
    }

    private static Box ReadBox(XElement element) => new(
        Number(element, "xMin") * MillimetresPerPoint,
        Number(element, "yMin") * MillimetresPerPoint,
        Number(element, "xMax") * MillimetresPerPoint,
        Number(element, "yMax") * MillimetresPerPoint);

    private PageInk Draw(int number)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var dots = Resolution.ToString(CultureInfo.InvariantCulture);
        return PageInk.Read(
            Programs.Run(Programs.Picture, ["-r", dots, "-f", page, "-l", page, PdfPath]), Resolution);
    }

    private IEnumerable<TextPiece> ReadPieces()
    {
        var root = Parse(
            Programs.Pieces, "-xml", "-i", "-stdout", "-hidden", "-fontfullname", "-noroundcoord", PdfPath);
        var fonts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var page in root.Elements("page"))
        {
            foreach (var element in page.Elements())
            {
                if (element.Name == "fontspec")
                {
                    fonts[element.Attribute("id")!.Value] = element;
                }
                else if (element.Name == "text" && fonts.TryGetValue(element.Attribute("font")!.Value, out var font))
                {
                    var family = font.Attribute("family")!.Value;
                    yield return new TextPiece(
                        (int)page.Attribute("number")!,
                        element.Value,
                        family[(family.IndexOf('+', StringComparison.Ordinal) + 1)..],
                        Number(font, "size") / PixelsPerPoint,
                        font.Attribute("color")!.Value);
                }
            }
        }
    }

    private static XElement Parse(string program, params string[] arguments)
    {
        var xml = Programs.Run(program, arguments);
        var text = Encoding.UTF8.GetString(xml);
        var type = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        if (type >= 0)
        {
            // The reader would fetch the document type from the network.
            text = text.Remove(type, text.IndexOf('>', type) + 1 - type);
        }

        try
        {
            return XElement.Parse(text);
        }
        catch (XmlException problem)
        {
            throw new RenderingException($"{program} wrote what is no XML: {problem.Message}", problem);
        }
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
