using PlanDsl.Audit;
using PlanDsl.Audit.Pages;
using PlanDsl.Rendering;

namespace PlanDsl.Cli.Commands;

/// <summary>Lays Word files out and measures their pages, for plandsl audit --render.</summary>
internal static class PageMeasurer
{
    /// <summary>Stops before anything is done if a program that it takes is not there.</summary>
    /// <exception cref="CliException">It is not.</exception>
    internal static void Require()
    {
        if (OfficeRenderer.MissingForPages is { } program)
        {
            throw new CliException(
                new($"没有找到 {program}，不能排出版面", $"{program} is not there; pages cannot be laid out"),
                new("安装 LibreOffice（soffice）和 poppler（pdftotext、pdftoppm、pdftohtml）并放进 PATH；"
                    + "或者去掉 --render，只查文件",
                    "Install LibreOffice (soffice) and poppler (pdftotext, pdftoppm, pdftohtml) and put them on the "
                    + "PATH, or leave --render out"));
        }
    }

    /// <summary>A report with what the pages say; one that only says why if they cannot be laid out.</summary>
    internal static AuditReport Measure(AuditReport report, byte[] content)
    {
        try
        {
            // A file at a time: one that LibreOffice fails on leaves the others alone.
            var pdf = OfficeRenderer.ToPdf([KeyValuePair.Create("audited.docx", content)])[0];
            using var pages = RenderedDocument.Read(pdf);
            return PageAuditor.Add(report, pages);
        }
        catch (RenderingException problem)
        {
            return new AuditReport
            {
                Problem = new UnreadableFile(
                    new($"排不出版面：{problem.Message}", $"Its pages cannot be laid out: {problem.Message}"),
                    new("再试一次；用 Word 另存一份再试；或者去掉 --render，只查文件",
                        "Try again, save it anew from Word, or leave --render out")),
            };
        }
    }
}
