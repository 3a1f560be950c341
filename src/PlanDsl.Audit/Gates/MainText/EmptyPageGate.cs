using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.5.5: a signature goes with text; 此页无正文 is gone since 2012.</summary>
internal sealed class EmptyPageGate() : Gate(new(
    "G-7.3.5.5", "GB/T 9704-2012 7.3.5.5", Strength.Practice,
    new("署名页", "Page of the signature"),
    new("不写“此页无正文”（2012 年版已取消），用调整行距、字距的办法让署名与正文同页",
        "no \"此页无正文\" (gone since 2012): adjust the pitch so that text stands on the page"),
    new("删去“此页无正文”，把最后几段正文调到署名页", "Delete it and bring some text to the page")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Of(ElementRole.Date).Any())
        {
            sheet.Applies();
        }

        foreach (var paragraph in document.File.Paragraphs
            .Where(static p => p.Text.Contains("此页无正文", StringComparison.Ordinal)))
        {
            sheet.Find(paragraph, new("写了“此页无正文”", "it says \"此页无正文\""));
        }
    }
}
