using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using PlanDsl.Emit.Forms.Contract;

namespace PlanDsl.Tests.Forms;

/// <summary>Reads of a form's file what its contract speaks of, with nothing but zip and XML.</summary>
internal sealed class FormFiles : IDisposable
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive zip;

    public FormFiles(byte[] file) => zip = new ZipArchive(new MemoryStream(file));

    /// <summary>The tags of the content controls of the text, in order.</summary>
    public IEnumerable<string> Tags => Part("word/document.xml").Descendants(Word + "sdtPr")
        .Select(static control => control.Element(Word + "tag")!.Attribute(Word + "val")!.Value);

    /// <summary>What the drop-down lists of the text offer, by their tags.</summary>
    public IEnumerable<(string Tag, IEnumerable<string> Texts)> Lists => Part("word/document.xml")
        .Descendants(Word + "dropDownList")
        .Select(static list => (
            list.Parent!.Element(Word + "tag")!.Attribute(Word + "val")!.Value,
            list.Elements(Word + "listItem").Select(static item => item.Attribute(Word + "value")!.Value)));

    /// <summary>The defined names of the workbook that are not of one sheet, and their values.</summary>
    public Dictionary<string, string> Names => Part("xl/workbook.xml").Descendants(Sheet + "definedName")
        .Where(static name => name.Attribute("localSheetId") is null)
        .ToDictionary(static name => name.Attribute("name")!.Value, static name => name.Value);

    /// <summary>The custom properties of the file.</summary>
    public Dictionary<string, string> Properties => Part("docProps/custom.xml").Root!.Elements()
        .ToDictionary(static property => property.Attribute("name")!.Value, static property => property.Value);

    /// <summary>What the foot of each printed sheet says at the left.</summary>
    public string SheetFooter => Part("xl/worksheets/sheet1.xml").Descendants(Sheet + "oddFooter").Single().Value
        .Split("&R")[0]["&L".Length..].Replace("&&", "&", StringComparison.Ordinal);

    /// <summary>The hidden sheet; null if it cannot be read.</summary>
    public MetaSheet? Meta => MetaSheet.Parse(Part("xl/worksheets/sheet2.xml").Descendants(Sheet + "row")
        .ToDictionary(static row => (int)row.Attribute("r")!, static row => Cells(row)));

    public void Dispose() => zip.Dispose();

    private static ImmutableArray<string?> Cells(XElement row)
    {
        var texts = new SortedDictionary<int, string>();
        foreach (var cell in row.Elements(Sheet + "c"))
        {
            var letters = cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]);
            texts.Add(CellPlace.Parse($"${letters}$1")!.Value.Column, cell.Value);
        }

        return [.. Enumerable.Range(1, texts.Keys.DefaultIfEmpty(0).Max()).Select(texts.GetValueOrDefault)];
    }

    private XDocument Part(string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
