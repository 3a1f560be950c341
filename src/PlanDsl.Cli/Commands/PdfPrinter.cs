using System.Collections.Immutable;
using PlanDsl.Audit.Pages;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Rendering;

namespace PlanDsl.Cli.Commands;

/// <summary>
/// Prints the Word files of a build as PDF. Where the notice's pages can be looked at, 版记 goes where the real layout
/// wants it, which may change the notice.
/// </summary>
/// <param name="session">What the user asked for.</param>
/// <param name="build">Builds the plan with 版记 at a place.</param>
internal sealed class PdfPrinter(Session session, Func<ImprintPlace, CompilationResult> build)
{
    /// <summary>Stops before anything is done if LibreOffice is not there.</summary>
    /// <exception cref="CliException">It is not.</exception>
    internal static void Require()
    {
        if (OfficeRenderer.Missing is { } program)
        {
            throw new CliException(
                new($"没有找到 LibreOffice（{program}），不能生成 PDF",
                    $"LibreOffice ({program}) is not there; no PDF can be made"),
                new("安装 LibreOffice 并把它放进 PATH；或者去掉 --pdf，用 Word、WPS 另存为 PDF",
                    "Install LibreOffice and put it on the PATH, or leave --pdf out and print from Word or WPS"));
        }
    }

    /// <summary>The result with a PDF beside each Word file.</summary>
    internal CompilationResult Print(CompilationResult result, NoticeTemplate template)
    {
        try
        {
            var (settled, notice) = Settle(result);
            var words = settled.Outputs.Where(static o => o.Kind is OutputKind.Notice or OutputKind.FormWord).ToList();
            var others = words.Where(o => notice is null || o.Kind != OutputKind.Notice).ToList();
            var pdfs = OfficeRenderer.ToPdf([.. others.Select(static o => KeyValuePair.Create(o.Path, o.Content))]);
            var files = others.Select((word, i) => Pdf(word, pdfs[i]))
                .Concat(words.Except(others).Select(word => Pdf(word, notice!)));
            var sorted = files.OrderBy(static file => file.Path, StringComparer.Ordinal);
            ImmutableArray<OutputFile> outputs = [.. settled.Outputs, .. sorted];
            ReportFonts(outputs, template);
            return settled with { Outputs = outputs, Manifest = settled.Manifest!.With(outputs) };
        }
        catch (RenderingException problem)
        {
            throw new CliException(
                new($"不能生成 PDF：{problem.Message}", $"No PDF could be made: {problem.Message}"),
                new("再试一次；仍不行时去掉 --pdf，用 Word、WPS 另存为 PDF。这个方案什么也没有写",
                    "Try again, or leave --pdf out and print from Word or WPS. Nothing of this plan was written"));
        }
    }

    /// <summary>The result with 版记 where the layout wants it, and the PDF of a notice that was looked at.</summary>
    private (CompilationResult Result, byte[]? Pdf) Settle(CompilationResult result)
    {
        if (result.Pages is not { } estimate)
        {
            return (result, null);
        }

        if (OfficeRenderer.MissingForPages is not null)
        {
            PageReport.Write(session, estimate);
            return (result, null);
        }

        byte[]? pdf = null;
        var pages = 0;
        bool IsInPlace(OutputFile notice)
        {
            pdf = ToPdf(notice);
            using var document = RenderedDocument.Read(pdf);
            pages = document.Pages.Length;
            return PageAudit.HasImprintInPlace(document);
        }

        if (ImprintSettling.Settle(result, build, IsInPlace) is { } settled)
        {
            PageReport.WriteLaidOut(session, pages, hasImprint: true);
            return (settled, pdf);
        }

        // Without 版记, or with it at the place of the estimate, for no other is better.
        IsInPlace(result.Outputs.Single(static o => o.Kind == OutputKind.Notice));
        PageReport.WriteLaidOut(session, pages, hasImprint: false);
        if (estimate.Imprint is not null)
        {
            session.Say("但按 LibreOffice 排版，版记放在哪里都不在最后的双页上，请看一看 PDF",
                "But by LibreOffice's layout the imprint is on no even last page wherever it goes: look at the PDF");
        }

        return (result, pdf);
    }

    private static byte[] ToPdf(OutputFile word) =>
        OfficeRenderer.ToPdf([KeyValuePair.Create(word.Path, word.Content)])[0];

    private static OutputFile Pdf(OutputFile word, byte[] content) =>
        new(OutputKind.Pdf, word.Id, Path.ChangeExtension(word.Path, ".pdf"), content);

    /// <summary>Says which of the template's fonts another one stands for; never hides it.</summary>
    private void ReportFonts(ImmutableArray<OutputFile> outputs, NoticeTemplate template)
    {
        if (OfficeRenderer.MissingForPages is not null)
        {
            session.Say("没有 poppler（pdftotext 等），未核对 PDF 里的字体",
                "Without poppler the fonts of the PDF were not looked at");
            return;
        }

        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var pdf in outputs.Where(static o => o.Kind == OutputKind.Pdf))
        {
            using var document = RenderedDocument.Read(pdf.Content);
            used.UnionWith(document.Pieces.Select(static piece => piece.Font));
        }

        var missing = template.Fonts
            .Where(font => !PrintedFonts.IsAmong(font.Name, used) && !PrintedFonts.IsAmong(font.Alternative, used))
            .Select(static font => font.Name).ToList();
        if (missing.Count > 0)
        {
            var (names, stand) = (string.Join('、', missing), string.Join('、', used));
            session.Say(
                $"注意：这台电脑没有（或没有用到）{names}，PDF 用的是 {stand}；装有这些字体的电脑上版面可能略有不同",
                $"Note: {names} not installed (or not used); the PDF has {stand}. Pages may differ where they are");
        }
    }
}
