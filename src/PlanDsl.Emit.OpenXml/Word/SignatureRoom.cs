using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>How much of a page a signature takes, the blank lines above it counted in.</summary>
internal static class SignatureRoom
{
    /// <summary>The height in twips.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="layout">The look.</param>
    /// <param name="pitch">The distance of lines in twips.</param>
    /// <param name="width">The width of the text in characters.</param>
    public static int HeightOf(SignatureBlock signature, SignatureLayout layout, int pitch, double width)
    {
        var date = signature.Date.Length > 0 ? pitch : 0;
        var sealedBy = signature.SealedBy.Length > 0 ? pitch : 0;
        return signature.Form switch
        {
            // A blank line stands between stamps and date.
            SignatureForm.Stamped => (layout.StampBlankLines * pitch) + (2 * date)
                + (signature.Posts.Length * layout.StampHeight.Twips),
            SignatureForm.Unsealed => sealedBy + date
                + ((layout.UnsealedBlankLines + signature.Signers.Length) * pitch),
            _ when signature.Signers.Length > 1 => (layout.BlankLines * pitch) + sealedBy + date
                + HeightOf(SealColumns.Of(signature, layout, width), signature, layout, pitch),
            _ => ((layout.BlankLines + signature.Signers.Length) * pitch) + sealedBy + date,
        };
    }

    /// <summary>A row below another leaves room for the seals of both.</summary>
    private static int HeightOf(SealColumns columns, SignatureBlock signature, SignatureLayout layout, int pitch) =>
        columns.Rows(signature.Signers).Select((row, i) => Math.Max(
            columns.LinesOf(row) * pitch, i == 0 ? 0 : layout.SealPitch.Twips)).Sum();
}
