using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.OpenXml;

/// <summary>Draws a blank statistics form as a Word file of its own.</summary>
public static class FormWordWriter
{
    /// <summary>The bytes of the .docx; the same for the same form, always.</summary>
    public static byte[] Write(FormModel form) => throw new NotSupportedException(form.Id);
}
