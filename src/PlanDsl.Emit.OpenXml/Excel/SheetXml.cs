using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// Writes a worksheet part. What comes by the hundred, rows and input rules, is written straight away: typed elements for
/// them take most of the time of a workbook. Everything else is typed.
/// </summary>
/// <param name="xml">The part.</param>
internal readonly struct SheetXml(XmlWriter xml)
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The prefix that typed elements write, so that none declares it again.</summary>
    private const string Prefix = "x";

    /// <summary>Opens the root.</summary>
    public void Start() => Open("worksheet");

    /// <summary>Opens an element.</summary>
    public void Open(string name) => xml.WriteStartElement(Prefix, name, Space);

    /// <summary>Closes the innermost open element.</summary>
    public void Close() => xml.WriteEndElement();

    /// <summary>An attribute of the element opened last.</summary>
    public void Attribute(string name, string value) => xml.WriteAttributeString(name, value);

    /// <summary>An attribute of the element opened last.</summary>
    public void Attribute(string name, double value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element that holds a text.</summary>
    public void Element(string name, string text) => xml.WriteElementString(Prefix, name, Space, text);

    /// <summary>Typed elements, in order.</summary>
    public void Write(params ReadOnlySpan<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            element.WriteTo(xml);
        }
    }

    /// <summary>A cell with a text of its own, or an empty one.</summary>
    public void Cell(CellPlace place, int style, string? text)
    {
        Open("c");
        Attribute("r", place.Name);
        if (style != 0)
        {
            Attribute("s", style);
        }

        if (text is not null)
        {
            Attribute("t", "inlineStr");
            Open("is");
            Open("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            Close();
            Close();
        }

        Close();
    }
}
