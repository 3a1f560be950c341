using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Names of the XML that Word files hold, and lenient readings of its values.</summary>
internal static class Ooxml
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    internal static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The same names as files of the strict variant spell them.</summary>
    private static readonly Dictionary<string, XNamespace> Strict = new(StringComparer.Ordinal)
    {
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = W,
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = R,
        ["http://purl.oclc.org/ooxml/drawingml/main"] = A,
    };

    /// <summary>Brings the strict variant to the names of the usual one.</summary>
    internal static void Normalize(XElement root)
    {
        if (!Strict.ContainsKey(root.Name.NamespaceName))
        {
            return;
        }

        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = Translate(element.Name);
            if (element.Attributes().Any(static a => Strict.ContainsKey(a.Name.NamespaceName)))
            {
                element.ReplaceAttributes(element.Attributes()
                    .Select(static a => new XAttribute(Translate(a.Name), a.Value)).ToArray<object>());
            }
        }
    }

    /// <summary>An attribute of w:; null if it is not there.</summary>
    internal static string? Attr(this XElement? element, string attribute = "val") =>
        element?.Attribute(W + attribute)?.Value;

    /// <summary>The child of w: with a name.</summary>
    internal static XElement? Child(this XElement? element, string name) => element?.Element(W + name);

    /// <summary>Whether an on-off property is on: there without a value, or with one that is not "off".</summary>
    internal static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");

    /// <summary>A number; some programs write "12.5" or "12pt" where the schema has a whole one.</summary>
    internal static double? Number(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var (digits, factor) = Unit(text.Trim());
        return double.TryParse(digits, System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value * factor : null;
    }

    private static (string Digits, double Factor) Unit(string text) =>
        text.EndsWith("pt", StringComparison.Ordinal) ? (text[..^2], 20)
        : text.EndsWith("mm", StringComparison.Ordinal) ? (text[..^2], 1440 / 25.4)
        : text.EndsWith("cm", StringComparison.Ordinal) ? (text[..^2], 1440 / 2.54)
        : text.EndsWith("in", StringComparison.Ordinal) ? (text[..^2], 1440)
        : (text, 1);

    private static XName Translate(XName name) =>
        Strict.TryGetValue(name.NamespaceName, out var usual) ? usual + name.LocalName : name;
}
