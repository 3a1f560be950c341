using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Tests.Emit.OpenXml.Excel;

/// <summary>Reads what the writer wrote, by the SDK's own reader.</summary>
internal sealed class Workbooks : IDisposable
{
    private readonly SpreadsheetDocument document;

    public Workbooks(FormModel form) =>
        document = SpreadsheetDocument.Open(new MemoryStream(FormExcelWriter.Write(form)), isEditable: false);

    public Workbook Book => document.WorkbookPart!.Workbook;

    public Worksheet Form => Sheet(0);

    public Worksheet Meta => Sheet(1);

    public Stylesheet Styles => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;

    public string CustomProperty(string name) => document.CustomFilePropertiesPart!.Properties!
        .Single(one => one.GetAttribute("name", "").Value == name).InnerText;

    public string Name(string name) => Book.DefinedNames!.Elements<DefinedName>().Single(one => one.Name == name).Text;

    public Cell Cell(string reference) => Form.Descendants<Cell>().Single(cell => cell.CellReference == reference);

    public CellFormat FormatOf(Cell cell) =>
        (CellFormat)Styles.CellFormats!.ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    public DataValidation RuleOf(string reference) =>
        Form.Descendants<DataValidation>().Single(rule => rule.SequenceOfReferences!.InnerText == reference);

    /// <summary>The texts of a sheet's rows, cells parted by |.</summary>
    public static IEnumerable<string> Texts(Worksheet sheet) => sheet.Descendants<Row>()
        .Select(row => string.Join('|', row.Elements<Cell>().Select(cell => cell.InnerText)));

    /// <summary>What the validator of that Office finds.</summary>
    public IEnumerable<string> Errors(FileFormatVersions version) =>
        new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}");

    public void Dispose() => document.Dispose();

    private Worksheet Sheet(int index)
    {
        var sheet = Book.Sheets!.Elements<Sheet>().ElementAt(index);
        return ((WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet;
    }
}
