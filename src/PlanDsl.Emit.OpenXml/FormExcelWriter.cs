using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml.Excel;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws a blank statistics form as a workbook.</summary>
public static class FormExcelWriter
{
    /// <summary>The bytes of the .xlsx; the same for the same form, always.</summary>
    /// <param name="form">
    /// The form; <see cref="FormModel.Sheet"/> holds each input once, alone in its cell, unless the head does.
    /// </param>
    /// <param name="template">The look, of which a workbook takes the faces; null for the default.</param>
    /// <returns>
    /// One visible sheet, protected without a password, with only the inputs' cells open, each with its defined name; a
    /// hidden sheet _meta that maps inputs to cells; the defined name plandsl_form and custom properties for identity.
    /// </returns>
    /// <exception cref="InvalidOperationException">The form breaks the above: a bug of whoever built it.</exception>
    public static byte[] Write(FormModel form, NoticeTemplate? template = null) =>
        FormWorkbook.Write(form, (template ?? NoticeTemplate.Default).Layout);
}
