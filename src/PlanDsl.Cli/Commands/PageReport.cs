using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Commands;

/// <summary>Says how a notice falls on pages, and how that is known.</summary>
internal static class PageReport
{
    /// <summary>By estimate; one that may be wrong says so.</summary>
    internal static void Write(Session session, PageSettlement pages)
    {
        var edge = pages.IsOnEdge ? "；正在页边上，各软件可能差一页，定稿前用 --pdf 核对" : string.Empty;
        var edgeEn = pages.IsOnEdge
            ? "; it is on the edge of a page and programs may differ by one: settle it with --pdf"
            : string.Empty;
        Write(session, "估算", "estimate", pages.Pages, pages.Imprint is not null, edge, edgeEn);
    }

    /// <summary>By the pages of a real layout.</summary>
    internal static void WriteLaidOut(Session session, int pages, bool hasImprint) => Write(
        session, " LibreOffice 排版", "LibreOffice's layout", pages, hasImprint, string.Empty, string.Empty);

    private static void Write(
        Session session, string by, string byEn, int pages, bool hasImprint, string more, string moreEn)
    {
        var imprint = hasImprint ? $"，版记在第 {pages} 页" : string.Empty;
        var imprintEn = hasImprint ? $", the imprint on page {pages}" : string.Empty;
        session.Say($"版面按{by}：{pages} 页{imprint}{more}", $"Pages by {byEn}: {pages}{imprintEn}{moreEn}");
    }
}
