using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws a blank statistics form as a workbook.</summary>
public static class FormExcelWriter
{
    /// <summary>The bytes of the .xlsx; the same for the same form, always.</summary>
    public static byte[] Write(FormModel form) => throw new NotSupportedException(form.Id);
}
