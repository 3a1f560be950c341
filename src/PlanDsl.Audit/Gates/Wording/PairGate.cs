using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>Brackets and quotation marks come in pairs within a paragraph.</summary>
internal sealed class PairGate() : Gate(new(
    "P-15", "GB/T 15834-2011 4.8、4.9、4.15", Strength.Normal,
    new("成对的标点", "Marks in pairs"),
    new("引号、括号、书名号前后成对", "quotation marks and brackets in pairs"),
    new("补上另一半，或删去这一半", "Add the other half, or delete this one")))
{
    private const string Opening = "“‘（《〈〔【";
    private const string Closing = "”’）》〉〕】";

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(
            ElementRole.Title, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4,
            ElementRole.Body, ElementRole.Addressees, ElementRole.AttachmentNote, ElementRole.AttachmentTitle,
            ElementRole.Annotation, ElementRole.ImprintCopies))
        {
            sheet.Applies();
            var open = new Stack<char>();
            foreach (var mark in paragraph.Trimmed)
            {
                if (Opening.Contains(mark))
                {
                    open.Push(mark);
                }
                else if (Closing.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var index)
                {
                    if (!open.TryPop(out var before) || before != Opening[index])
                    {
                        open.Clear();
                        open.Push(mark);
                        break;
                    }
                }
            }

            // A list such as 1） has a closing bracket by itself.
            if (open.TryPeek(out var lonely) && lonely != '）')
            {
                sheet.Find(paragraph, new($"“{lonely}”没有配对", $"{lonely} has no partner"));
            }
        }
    }
}
