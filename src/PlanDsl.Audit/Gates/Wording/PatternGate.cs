using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>A way of writing that a pattern finds in running text and titles.</summary>
/// <param name="info">The rule.</param>
/// <param name="pattern">What is wrong.</param>
internal sealed class PatternGate(GateInfo info, Regex pattern) : Gate(info)
{
    private const int Beside = 3;

    private static readonly ElementRole[] Read =
    [
        ElementRole.Title, ElementRole.Addressees, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3,
        ElementRole.Heading4, ElementRole.Body, ElementRole.AttachmentNote, ElementRole.AttachmentTitle,
        ElementRole.ImprintCopies,
    ];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var found = new List<(WordParagraph Paragraph, int Start, string Words)>();
        foreach (var paragraph in document.Of(Read))
        {
            sheet.Applies();
            foreach (Match match in pattern.Matches(paragraph.Trimmed))
            {
                if (IsOfAnotherGate(paragraph.Trimmed, match, document.RoleOf(paragraph)))
                {
                    continue;
                }

                // A mark alone says little: the characters beside it show which one is meant.
                var beside = match.Length < 3 ? Beside : 0;
                var start = Math.Max(0, match.Index - beside);
                var end = Math.Min(paragraph.Trimmed.Length, match.Index + match.Length + beside);
                found.Add((paragraph, match.Index, paragraph.Trimmed[start..end].Replace('\n', ' ')));
            }
        }

        sheet.FindWords(found);
    }

    /// <summary>The colon behind addressees, “抄送” and “附件”, and the marks at the end of names.</summary>
    private static bool IsOfAnotherGate(string text, Match match, ElementRole role)
    {
        const int longestLabel = 6;
        return role is ElementRole.Addressees or ElementRole.AttachmentNote or ElementRole.ImprintCopies
            && (match.Index == text.Length - 1 || (match.Index < longestLabel && match.Value is ":"));
    }
}
