using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>7.3.4, 7.3.7: each attachment of the note follows, in the order of the note, once.</summary>
internal sealed class AttachmentsGate() : Gate(new(
    "G-7.3.7d", "GB/T 9704-2012 7.3.4、7.3.7", Strength.Required,
    new("附件是否齐全", "Attachments that follow"),
    new("附件说明里的每个附件都在后面，次序相同，序号依次编排", "each attachment of the note follows, in its order, numbered 1, 2, 3"),
    new("补上缺的附件，或者改附件说明", "Add what is missing, or mend the note")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        // A plan that is sent out has a note of its own: each note is counted by itself.
        var notes = new List<List<NamedAttachment>>();
        foreach (var attachment in document.Attachments)
        {
            if (notes.Count == 0 || document.PartOf(notes[^1][0].Paragraph) != document.PartOf(attachment.Paragraph))
            {
                notes.Add([]);
            }

            notes[^1].Add(attachment);
        }

        foreach (var note in notes)
        {
            sheet.Applies();
            CheckNumbers(note, sheet);
        }

        if (notes.Count == 0)
        {
            return;
        }

        var labels = document.Parts.Where(static part => part.Label is not null).ToList();
        if (labels.Count == 0)
        {
            sheet.CannotSee(new("附件不在这个文件里", "The attachments are not in this file"));
            return;
        }

        CheckOrder(labels, notes.Count, sheet);
        foreach (var note in notes.Where(static note => note.Count > 1))
        {
            CheckMissing(note, [.. labels.Select(static part => part.LabelNumber)], sheet);
        }
    }

    /// <summary>
    /// What is missing behind the first that follows has been forgotten, or is bound by itself; what is missing before
    /// it is somewhere else on purpose, for the others are numbered with it in mind.
    /// </summary>
    private static void CheckMissing(List<NamedAttachment> note, HashSet<int> labels, GateSheet sheet)
    {
        var first = labels.Min();
        foreach (var missing in note.Where(attachment => attachment.Number > 0 && !labels.Contains(attachment.Number)))
        {
            if (missing.Number < first)
            {
                sheet.CannotSee(new("前面的附件不在这个文件里", "The first attachments are not in this file"));
            }
            else
            {
                sheet.Find(
                    missing.Paragraph,
                    new($"后面没有附件{missing.Number}“{missing.Name}”",
                        $"“附件{missing.Number}” {missing.Name} does not follow"),
                    strength: Strength.Normal);
            }
        }
    }

    private static void CheckNumbers(List<NamedAttachment> note, GateSheet sheet)
    {
        if (note is [{ Number: > 0, Mark.Length: > 0 } single])
        {
            sheet.Find(
                single.Paragraph, new("只有一个附件，却编了序号", "there is one only, and it has a number"),
                new("一个附件不编序号", "a single one has none"), new("删去序号", "Delete the number"), Strength.Practice);
            return;
        }

        for (var i = 0; i < note.Count && note.Count > 1; i++)
        {
            if (note[i].Number != i + 1)
            {
                var number = note[i].Number == 0 ? new AuditText("没有序号", "there is no number")
                    : new($"第 {i + 1} 个附件编作“{note[i].Number}”", $"number {i + 1} is written {note[i].Number}");
                sheet.Find(
                    note[i].Paragraph, number, new("1. 2. 3. 依次编排", "1. 2. 3."), new("改序号", "Mend the numbers"));
                return;
            }
        }
    }

    /// <summary>Numbers of labels grow; those of a plan that is sent out begin anew.</summary>
    private static void CheckOrder(List<DocumentPart> labels, int notes, GateSheet sheet)
    {
        var before = 0;
        foreach (var part in labels)
        {
            var number = Math.Max(1, part.LabelNumber);
            if (number < before && !(notes > 1 && number == 1))
            {
                sheet.Find(
                    part.Label!, new($"“{part.Label!.Trimmed}”排在附件{before}后面",
                        $"{part.Label!.Trimmed} behind “附件{before}”"),
                    new("依次编排", "one after the other"), new("调换次序，或者改序号", "Change their places or numbers"));
            }

            before = number;
        }
    }
}
