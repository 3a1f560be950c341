using System.IO.Compression;
using System.Xml.Linq;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Forms;

namespace PlanDsl.Tests.Forms;

/// <summary>Fills a form's files in as a unit does, with values as long as they ordinarily are.</summary>
internal static class OrdinaryValues
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A name of 25 characters, first and last of which stand on no form.</summary>
    public const string Name = "翡翠岭玛瑙湖琥珀滩珊瑚屿琉璃坊玳瑁港建材经营部紫砂壶";

    /// <summary>What a unit writes into a field.</summary>
    public static string Of(FormField field) => field.Kind switch
    {
        InputKind.Whole => field.Unit?.EndsWith('元') == true ? "1234567890" : "12345678",
        InputKind.Decimal => "1234567890".Insert(10 - field.Decimals, "."),
        InputKind.Date when field.DateParts.Length > 0 => string.Concat(field.DateParts.Select(PartOf)),
        InputKind.Day or InputKind.Date => "2026年12月31日",
        InputKind.Choice or InputKind.YesNo => field.Offered.MaxBy(static text => text.Length)!,
        _ when field.Role == FieldRole.Remark => "见附表",
        _ when field.Label.Contains("代码", StringComparison.Ordinal) => "91310000MA1FL0W12X",
        _ when field.Label.Contains("电话", StringComparison.Ordinal) => "021-80000000",
        _ => Name,
    };

    private static string PartOf(char part) => part switch
    {
        '年' => "2026年",
        '月' => "12月",
        _ => "31日",
    };

    /// <summary>The Word file, every blank filled in.</summary>
    public static byte[] InWord(byte[] file, FormModel form)
    {
        var addresses = FormAddresses.Of(form);
        return Change(file, "word/document.xml", document =>
        {
            foreach (var control in document.Descendants(Word + "sdt"))
            {
                var properties = control.Element(Word + "sdtPr")!;
                var tag = properties.Element(Word + "tag")!.Attribute(Word + "val")!.Value;
                properties.Element(Word + "showingPlcHdr")!.Remove();
                control.Descendants(Word + "t").Single().Value = Of(addresses.FindTag(tag)!.Field);
            }
        });
    }

    /// <summary>The workbook, every cell filled in that is open.</summary>
    public static byte[] InExcel(byte[] file, FormModel form)
    {
        using var files = new FormFiles(file);
        var fields = form.Fields.ToDictionary(static field => field.Id);
        var cells = new Dictionary<string, FormField>();
        foreach (var place in files.Meta!.Fields)
        {
            for (var row = place.Cells.First.Row; row <= place.Cells.Last.Row; row++)
            {
                cells.Add((place.Cells.First with { Row = row }).Name, fields[place.Id]);
            }
        }

        return Change(file, "xl/worksheets/sheet1.xml", sheet =>
        {
            foreach (var cell in sheet.Descendants(Sheet + "c"))
            {
                if (cells.TryGetValue(cell.Attribute("r")!.Value, out var field))
                {
                    Fill(cell, field);
                }
            }
        });
    }

    private static void Fill(XElement cell, FormField field)
    {
        cell.RemoveNodes();
        cell.Attribute("t")?.Remove();
        if (field.Kind is InputKind.Whole or InputKind.Decimal)
        {
            cell.Add(new XElement(Sheet + "v", Of(field)));
        }
        else if (field.Kind == InputKind.Day)
        {
            // 31 December 2026 in days of a workbook.
            cell.Add(new XElement(Sheet + "v", 46387));
        }
        else
        {
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(Sheet + "is", new XElement(Sheet + "t", Of(field))));
        }
    }

    private static byte[] Change(byte[] file, string part, Action<XDocument> change)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            using var stream = entry.Open();
            var document = XDocument.Load(stream);
            change(document);
            stream.SetLength(0);
            document.Save(stream);
        }

        return changed.ToArray();
    }
}
