using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.3: 紧急程度; 条例, 9-3: its two words.</summary>
internal sealed class UrgencyGate() : Gate(new(
    "G-7.2.3", "GB/T 9704-2012 7.2.3；条例 9-3", Strength.Required,
    new("紧急程度", "Urgency"),
    new("“特急”或“加急”，三号黑体，顶格，在份号、密级的下面", "\"特急\" or \"加急\" in 16 pt HeiTi, flush left, below copy number and secrecy"),
    new("改为“特急”或“加急”，三号黑体，左对齐，不缩进", "\"特急\" or \"加急\", 16 pt HeiTi, flush left, no indent")))
{
    private static readonly string[] Words = ["特急", "加急", "特提", "平急"];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var all = document.File.Paragraphs;
        foreach (var paragraph in document.Of(ElementRole.Urgency))
        {
            sheet.Applies();
            if (!Words.Contains(paragraph.Trimmed))
            {
                sheet.Find(paragraph, new($"“{paragraph.Trimmed}”", paragraph.Trimmed),
                    new("“特急”或“加急”", "\"特急\" or \"加急\""),
                    new("改为“特急”或“加急”", "Write \"特急\" or \"加急\""));
            }

            HeadLines.CheckFlushLeft(paragraph, sheet);
            HeadLines.CheckType(paragraph, sheet);
            if (document.Of(ElementRole.CopyNumber, ElementRole.Secrecy)
                .Any(above => document.PlaceOf(above) > document.PlaceOf(paragraph)))
            {
                sheet.Find(paragraph, new("排在份号或密级的上面", "above copy number or secrecy"), new("排在下面", "below them"),
                    new("移到份号、密级的下一行", "Move it to the line below them"));
            }
        }
    }
}
