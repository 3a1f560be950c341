using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.OpenXml.Word;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws a blank statistics form as a Word file of its own.</summary>
public static class FormWordWriter
{
    /// <summary>The bytes of the .docx; the same for the same form, always.</summary>
    /// <param name="form">The form.</param>
    /// <param name="template">The look; null for the default.</param>
    public static byte[] Write(FormModel form, NoticeTemplate? template = null)
    {
        var layout = (template ?? NoticeTemplate.Default).Layout;
        var identity = FormIdentity.Of(form).Printed;
        var section = new DocumentSection(Orientation(form, layout), [new FormBlock(form)]);
        var writer = new BodyWriter(layout, identity);
        var body = writer.Write([section]);
        return WordParts.Write(layout, PackageProperties.Of(form), body, writer.BuildGlossary(), identity);
    }

    /// <summary>Upright if the table is no wider than the text of an upright page.</summary>
    private static PageOrientation Orientation(FormModel form, NoticeLayout layout) =>
        LayoutLength.Millimetres(form.Paper.ColumnWidths.Sum()).Twips <= layout.Page.TextWidth
            ? PageOrientation.Portrait
            : PageOrientation.Landscape;
}
