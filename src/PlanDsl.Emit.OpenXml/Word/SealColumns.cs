using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// How several signers with a seal each stand beside one another (GB/T 9704-2012, 7.3.5.1): in columns as far apart as
/// the seals need, the last one in the middle above the date. Lengths are in characters of the text.
/// </summary>
/// <param name="Count">How many columns.</param>
/// <param name="Width">The width of each.</param>
/// <param name="Right">From the last column to the right edge of the text.</param>
internal sealed record SealColumns(int Count, double Width, double Right)
{
    /// <summary>A date that is not written yet is taken to be this wide: 2026年10月1日.</summary>
    private const double UsualDate = 6.5;

    /// <summary>The columns for some signers: as many as their names have room in, two at least.</summary>
    /// <param name="signature">Two signers or more.</param>
    /// <param name="layout">The look.</param>
    /// <param name="width">Width of the text.</param>
    public static SealColumns Of(SignatureBlock signature, SignatureLayout layout, double width)
    {
        var date = signature.Date.Length > 0 ? TextWidth.Of(signature.Date) : UsualDate;
        var centre = layout.Right.Value + (date / 2);
        var widest = signature.Signers.Max(static s => TextWidth.Of(s));
        for (var count = Math.Min(layout.SealsPerRow, signature.Signers.Length); ; count--)
        {
            // The last column ends at the right edge at most, the first one begins at the left edge at least.
            var column = Math.Min(2 * centre, (width - centre) / (count - 0.5));
            if (column >= widest || count == 2)
            {
                return new SealColumns(count, column, centre - (column / 2));
            }
        }
    }

    /// <summary>The rows of names from above; the last may have fewer.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows(ImmutableArray<TracedText> names)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var at = 0; at < names.Length; at += Count)
        {
            rows.Add([.. names.Skip(at).Take(Count).Select(static n => n.Text)]);
        }

        return rows.ToImmutable();
    }

    /// <summary>How many lines the highest name of a row has.</summary>
    public int LinesOf(ImmutableArray<string> row) => row.Max(name => LineFill.Count(name, Width, 0));
}
