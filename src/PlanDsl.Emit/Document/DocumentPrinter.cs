using System.Text;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.Document;

/// <summary>Prints a document model as text for baselines.</summary>
public static class DocumentPrinter
{
    /// <summary>One block a line: its role, its runs with their roles.</summary>
    public static string Print(DocumentModel document)
    {
        var text = new StringBuilder();
        text.Append("document ").Append(document.Id).Append('：').Append(document.Title).Append('\n');
        text.Append("by ").AppendJoin(" | ", document.Issuers, document.Description).Append('\n');
        foreach (var section in document.Sections)
        {
            text.Append("section ").Append(section.Orientation).Append('\n');
            foreach (var block in section.Blocks)
            {
                text.Append("  ").Append(Print(block));
            }
        }

        return text.ToString();
    }

    private static string Print(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => $"{paragraph.Role}: {string.Concat(paragraph.Runs.Select(Print))}\n",
        BlankLines blank => $"blank {blank.Lines}\n",
        LetterheadBlock head => $"letterhead {Lines(head)} | {string.Join('、', head.Marks)}"
            + $"{head.MarkWord} | {head.Number} | {string.Join('、', head.Signatories)}"
            + (head.Form == HeadForm.Common ? "\n" : $" | {head.Form}\n"),
        SignatureBlock signature =>
            $"signature {string.Join('、', signature.Signers)} | {signature.SealedBy} | {signature.Date}"
            + (signature.Form == SignatureForm.Sealed
                ? "\n"
                : $" | {signature.Form} {string.Join('、', signature.Posts)}\n"),
        ImprintBlock imprint => $"imprint {imprint.CopyTo} | {imprint.Office} | {imprint.Date}"
            + (imprint.IsOfLetter ? " | letter\n" : "\n"),
        FormBlock form => $"form {form.Form.Id}\n",
        TableBlock table => "table\n" + TablePrinter.Print(table.Table, "    "),
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no printed form"),
    };

    private static string Lines(LetterheadBlock head)
    {
        var first = head.HasCopyNumberLine ? head.CopyNumber ?? string.Empty : null;
        string?[] lines = [first, head.Secrecy, head.Urgency];
        return string.Join(" / ", lines.OfType<string>());
    }

    private static string Print(DocumentRun run)
    {
        var text = run.Text.Replace("\n", "⏎", StringComparison.Ordinal);
        return run.Role == RunRole.Plain ? text : $"⟨{run.Role}⟩{text}⟨/⟩";
    }
}
