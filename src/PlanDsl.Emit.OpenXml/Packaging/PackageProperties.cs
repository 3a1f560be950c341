using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Emit.OpenXml.Packaging;

/// <summary>What a package says about itself. There are no dates: they would come from the clock.</summary>
/// <param name="Title">The document's title, in one line.</param>
/// <param name="Creator">Who issues it; empty for nobody.</param>
/// <param name="Description">What tells it from others; empty for nothing.</param>
/// <param name="Custom">Names and values of custom properties; none makes no such part.</param>
internal sealed record PackageProperties(
    string Title, string Creator, string Description, ImmutableArray<KeyValuePair<string, string>> Custom)
{
    private const string Program = "PlanDsl";

    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private const string MediaTypes = "application/vnd.openxmlformats-officedocument.";

    /// <summary>The properties of a document without an identity of its own.</summary>
    public static PackageProperties Of(DocumentModel document) => new(
        document.Title.Replace("\n", "", StringComparison.Ordinal), document.Issuers, document.Description, []);

    /// <summary>
    /// The properties of a form's own file: by them a reader knows which form of which plan came back.
    /// </summary>
    public static PackageProperties Of(FormModel form)
    {
        var identity = FormIdentity.Of(form);
        return new(form.Title, form.Issuers, $"《{form.PlanTitle}》的表：{identity.Printed}", identity.Properties);
    }

    /// <summary>Adds docProps/core.xml, app.xml and, where there are custom properties, custom.xml.</summary>
    public void AddTo(DeterministicPackage package)
    {
        package.Add(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            WriteCore);
        package.Relate(
            DeterministicPackage.Root,
            "rIdCore",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml");
        package.Add("docProps/app.xml", MediaTypes + "extended-properties+xml", WriteApp);
        package.Relate(
            DeterministicPackage.Root,
            "rIdApp",
            OfficeTypes + "relationships/extended-properties",
            "docProps/app.xml");
        if (Custom.IsEmpty)
        {
            return;
        }

        package.Add("docProps/custom.xml", MediaTypes + "custom-properties+xml", WriteCustom);
        package.Relate(
            DeterministicPackage.Root,
            "rIdCustom",
            OfficeTypes + "relationships/custom-properties",
            "docProps/custom.xml");
    }

    private void WriteCore(XmlWriter xml)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dublin = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteElementString("dc", "title", dublin, Title);
        if (Creator.Length > 0)
        {
            xml.WriteElementString("dc", "creator", dublin, Creator);
        }

        if (Description.Length > 0)
        {
            xml.WriteElementString("dc", "description", dublin, Description);
        }

        xml.WriteElementString("dc", "language", dublin, "zh-CN");
        xml.WriteEndElement();
    }

    private static void WriteApp(XmlWriter xml)
    {
        const string space = OfficeTypes + "extended-properties";
        xml.WriteStartElement("Properties", space);
        xml.WriteElementString("Application", space, Program);
        xml.WriteEndElement();
    }

    private void WriteCustom(XmlWriter xml)
    {
        const string space = OfficeTypes + "custom-properties";
        const string types = OfficeTypes + "docPropsVTypes";
        xml.WriteStartElement("Properties", space);
        xml.WriteAttributeString("xmlns", "vt", null, types);
        for (var i = 0; i < Custom.Length; i++)
        {
            xml.WriteStartElement("property", space);
            // The format id of user-defined properties; numbers below 2 are reserved (ISO/IEC 29500-1, 22.3.2.2).
            xml.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            xml.WriteAttributeString("pid", (i + 2).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("name", Custom[i].Key);
            xml.WriteElementString("vt", "lpwstr", types, Custom[i].Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
