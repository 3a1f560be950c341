using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>What was pasted twice.</summary>
internal sealed class RepeatedTextGate() : Gate(new(
    "P-19", "惯例", Strength.Practice,
    new("重复的段落", "Paragraphs twice"),
    new("没有写了两遍的段落", "no paragraph stands twice"),
    new("删去一遍", "Delete it once")))
{
    /// <summary>A shorter one, or one that is no sentence, may be a line that many tasks have.</summary>
    private const int Shortest = 24;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var part in document.Parts)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var paragraph in part.Paragraphs
                .Where(p => document.RoleOf(p) == ElementRole.Body && p.Trimmed.Length >= Shortest
                    && p.Trimmed.EndsWith('。')))
            {
                sheet.Applies();
                if (!known.Add(paragraph.Trimmed))
                {
                    sheet.Find(paragraph, new("与前面的一段相同", "the same as one before it"));
                }
            }
        }
    }
}
