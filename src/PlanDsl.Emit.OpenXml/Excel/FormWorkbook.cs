using System.Xml;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Forms;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Puts the parts of a form's workbook together.</summary>
internal static class FormWorkbook
{
    private const string Main = "xl/workbook.xml";

    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(FormModel form, NoticeLayout layout)
    {
        var sheet = FormSheet.Build(form);
        var addresses = FormAddresses.Of(form);
        var meta = MetaOf(form, sheet, addresses);
        var package = new DeterministicPackage();
        package.Add(Main, MediaType + "sheet.main+xml", xml => WriteBook(new(xml), form, sheet, addresses));
        package.Relate(DeterministicPackage.Root, "rIdWorkbook", Relationship + "officeDocument", Main);
        // The usual names: some readers find the sheets by them.
        Add(package, "worksheet", "rIdForm", "worksheets/sheet1", xml => FormWorksheet.Write(new(xml), form, sheet));
        Add(package, "worksheet", "rIdMeta", "worksheets/sheet2", xml => MetaWorksheet.Write(new(xml), meta));
        var maxDecimals = form.Fields.Select(static field => field.Decimals).DefaultIfEmpty().Max();
        var hasDays = form.Fields.Any(static field => field.Kind == InputKind.Day);
        Add(package, "styles", "rIdStyles", "styles", xml => FormStyles.Write(new(xml), layout, maxDecimals, hasDays));
        PackageProperties.Of(form).AddTo(package);
        return package.ToBytes();
    }

    private static void WriteBook(SheetXml xml, FormModel form, SheetContent sheet, FormAddresses addresses)
    {
        xml.Open("workbook");
        xml.Open("bookViews");
        xml.Empty("workbookView", ("activeTab", "0"));
        xml.Close();
        xml.Open("sheets");
        xml.Open("sheet", ("name", sheet.Name), ("sheetId", "1"));
        xml.Refer("rIdForm");
        xml.Close();
        xml.Open("sheet", ("name", MetaSheet.Name), ("sheetId", "2"), ("state", "veryHidden"));
        xml.Refer("rIdMeta");
        xml.Close();
        xml.Close();
        WriteNames(xml, form, sheet, addresses);
        xml.Close();
    }

    private static void WriteNames(SheetXml xml, FormModel form, SheetContent sheet, FormAddresses addresses)
    {
        xml.Open("definedNames");
        WriteLocalName(xml, "_xlnm.Print_Area", new SheetRange(sheet.Name, new CellPlace(1, 1), sheet.End).Text);
        var (first, last) = sheet.HeaderRows;
        if (first <= last)
        {
            WriteLocalName(xml, "_xlnm.Print_Titles", $"{SheetRange.Quote(sheet.Name)}!${first}:${last}");
        }

        var identity = FormIdentity.Of(form).Value.Replace("\"", "\"\"", StringComparison.Ordinal);
        WriteName(xml, $"\"{identity}\"", ("name", FormIdentity.DefinedName));
        foreach (var place in sheet.Inputs)
        {
            WriteName(xml, place.RangeOn(sheet.Name).Text, ("name", addresses.NameOf(place.Field)));
        }

        xml.Close();
    }

    /// <summary>A name of the first sheet, as those that Excel itself knows must be.</summary>
    private static void WriteLocalName(SheetXml xml, string name, string value) =>
        WriteName(xml, value, ("name", name), ("localSheetId", "0"));

    private static void WriteName(
        SheetXml xml, string value, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Open("definedName", attributes);
        xml.Text(value);
        xml.Close();
    }

    private static MetaSheet MetaOf(FormModel form, SheetContent sheet, FormAddresses addresses) => new(
        FormIdentity.Of(form),
        form.PlanTitle,
        [
            .. sheet.Inputs.Select(
                place => MetaField.Of(place.Field, addresses.NameOf(place.Field), place.RangeOn(sheet.Name))),
        ]);

    private static void Add(DeterministicPackage package, string kind, string id, string name, Action<XmlWriter> write)
    {
        var path = $"xl/{name}.xml";
        package.Add(path, $"{MediaType}{kind}+xml", write);
        package.Relate(Main, id, Relationship + kind, path);
    }
}
