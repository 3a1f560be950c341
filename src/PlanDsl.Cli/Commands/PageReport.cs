using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Commands;

/// <summary>Says how a notice falls on pages, and that this is an estimate.</summary>
internal static class PageReport
{
    internal static void Write(Session session, PageSettlement pages)
    {
        var imprint = pages.Imprint is null ? string.Empty : $"，版记在第 {pages.Pages} 页";
        var imprintEn = pages.Imprint is null ? string.Empty : $", the imprint on page {pages.Pages}";
        session.Say($"版面按估算：{pages.Pages} 页{imprint}", $"Pages by estimate: {pages.Pages}{imprintEn}");
    }
}
