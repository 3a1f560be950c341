using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.1: head, text and imprint in this order; the imprint closes the document, attachments included.</summary>
internal sealed class ZoneGate() : Gate(new(
    "G-7.1", "GB/T 9704-2012 7.1、7.3.7", Strength.Required,
    new("版头、主体、版记的次序", "Order of head, text and imprint"),
    new("版记在全文最后，附件在版记之前", "the imprint is last, attachments stand before it"),
    new("把版记移到最后一页的末尾", "Move the imprint to the end of the last page")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Imprint.IsEmpty)
        {
            sheet.Lacks(new("没有版记", "There is no imprint"));
            return;
        }

        sheet.Applies();
        var behind = document.File.Paragraphs.Skip(document.PlaceOf(document.Imprint[^1]) + 1)
            .FirstOrDefault(p => !p.IsBlank && p.IsInFlow);
        if (behind is not null)
        {
            sheet.Find(
                document.Imprint[0],
                new($"版记后面还有“{behind.Trimmed[..Math.Min(12, behind.Trimmed.Length)]}”等内容", "text follows the imprint"));
        }
    }
}
