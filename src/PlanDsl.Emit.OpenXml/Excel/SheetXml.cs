using System.Globalization;
using System.Xml;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>
/// Writes a part of a workbook. The SDK's typed elements are not used here: they write every name with the prefix x,
/// which some readers cannot read (exceljs fails on it), and they take most of the time of a workbook.
/// </summary>
/// <param name="xml">The part.</param>
internal readonly struct SheetXml(XmlWriter xml)
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Opens an element.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(null, name, Space);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
    }

    /// <summary>Closes the innermost open element.</summary>
    public void Close() => xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>An element that holds a text.</summary>
    public void Element(string name, string text) => xml.WriteElementString(null, name, Space, text);

    /// <summary>An attribute of the element opened last.</summary>
    public void Attribute(string name, string value) => xml.WriteAttributeString(name, value);

    /// <summary>The attribute of the element opened last that refers to another part.</summary>
    public void Refer(string id) => xml.WriteAttributeString("r", "id", Relationships, id);

    /// <summary>Text of the element opened last.</summary>
    public void Text(string text) => xml.WriteString(text);

    /// <summary>A cell with a text of its own, or an empty one.</summary>
    public void Cell(CellPlace place, int style, string? text)
    {
        Open("c", ("r", place.Name), ("s", Number(style)));
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

    /// <summary>A cell whose figure is worked out; until then it shows nothing.</summary>
    public void Formula(CellPlace place, int style, string formula)
    {
        Open("c", ("r", place.Name), ("s", Number(style)), ("t", "str"));
        Element("f", formula);
        Element("v", string.Empty);
        Close();
    }

    /// <summary>A number as the file format writes it.</summary>
    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
