using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Leftovers;

/// <summary>What drafting leaves in the file and a paragraph shows: tracked changes, comments, marks.</summary>
/// <param name="info">The rule.</param>
/// <param name="found">What is left.</param>
/// <param name="isLeft">Whether a paragraph has it.</param>
internal sealed class LeftoverGate(GateInfo info, AuditText found, Func<WordParagraph, bool> isLeft) : Gate(info)
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        sheet.Applies();
        foreach (var paragraph in document.File.Paragraphs.Concat(document.File.Margins).Where(isLeft))
        {
            sheet.Find(paragraph, found);
        }
    }
}
