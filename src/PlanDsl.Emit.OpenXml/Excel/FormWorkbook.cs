using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml.Packaging;

namespace PlanDsl.Emit.OpenXml.Excel;

/// <summary>Puts the parts of a form's workbook together.</summary>
internal static class FormWorkbook
{
    /// <summary>The defined name whose value says which form of which plan in which version this is.</summary>
    public const string IdentityName = "plandsl_form";

    private const string Main = "xl/workbook.xml";

    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(FormModel form)
    {
        var sheet = FormSheet.Build(form);
        var package = new DeterministicPackage();
        package.Add(Main, MediaType + "sheet.main+xml", Workbook(form, sheet));
        package.Relate(DeterministicPackage.Root, "rIdWorkbook", Relationship + "officeDocument", Main);
        Add(package, "worksheet", "rIdForm", "worksheets/form", xml => FormWorksheet.Write(new(xml), form, sheet));
        Add(package, "worksheet", "rIdMeta", "worksheets/meta", xml => MetaWorksheet.Write(new(xml), form, sheet));
        var maxDecimals = form.Inputs.Select(input => input.Decimals).DefaultIfEmpty().Max();
        Add(package, "styles", "rIdStyles", "styles", FormStyles.Build(maxDecimals).WriteTo);
        PackageProperties.Of(form).AddTo(package);
        return package.ToBytes();
    }

    private static Workbook Workbook(FormModel form, SheetContent sheet)
    {
        var result = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(
                new Sheet { Name = sheet.Name, SheetId = 1, Id = "rIdForm" },
                new Sheet { Name = SheetName.Meta, SheetId = 2, Id = "rIdMeta", State = SheetStateValues.VeryHidden }),
            Names(form, sheet));
        result.AddNamespaceDeclaration("r", Relationship.TrimEnd('/'));
        return result;
    }

    private static DefinedNames Names(FormModel form, SheetContent sheet)
    {
        var names = new DefinedNames();
        names.Append(Name("_xlnm.Print_Area", SheetName.Refer(sheet.Name, $"$A$1:{sheet.End.Absolute}"), sheet: 0));
        var (first, last) = sheet.HeaderRows;
        if (first <= last)
        {
            names.Append(Name("_xlnm.Print_Titles", SheetName.Refer(sheet.Name, $"${first}:${last}"), sheet: 0));
        }

        names.Append(Name(IdentityName, $"\"{Quoted(form.PlanId)}/{Quoted(form.Id)}/{Quoted(form.Version)}\""));
        foreach (var (input, place, _) in sheet.Inputs)
        {
            names.Append(Name(input.DefinedName, SheetName.Refer(sheet.Name, place.Absolute)));
        }

        return names;
    }

    private static DefinedName Name(string name, string value, uint? sheet = null)
    {
        var result = new DefinedName(value) { Name = name };
        if (sheet is { } local)
        {
            result.LocalSheetId = local;
        }

        return result;
    }

    private static string Quoted(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static void Add(DeterministicPackage package, string kind, string id, string name, Action<XmlWriter> write)
    {
        var path = $"xl/{name}.xml";
        package.Add(path, $"{MediaType}{kind}+xml", write);
        package.Relate(Main, id, Relationship + kind, path);
    }
}
