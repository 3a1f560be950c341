using PlanDsl.Compiler;
using PlanDsl.Rendering;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>LibreOffice opens and prints everything made of the real plans.</summary>
public sealed class PlanRenderTests
{
    [RenderFact]
    public void Every_package_is_printed()
    {
        foreach (var plan in PlanSample.Folders)
        {
            Check(plan, OutputKind.Notice, static pages => pages > 1);
            Check(plan, OutputKind.FormWord, static pages => pages is 1 or 2);
            Check(plan, OutputKind.FormExcel, static pages => pages is 1 or 2);
        }
    }

    private static void Check(string plan, OutputKind kind, Func<int, bool> expect)
    {
        var files = PlanSample.Build(plan).Outputs.Where(o => o.Kind == kind).ToDictionary(o => o.Path, o => o.Content);
        var pdfs = OfficeRenderer.ToPdf([.. files], Renderer.FontConfig);
        foreach (var (path, pdf) in files.Keys.Zip(pdfs))
        {
            using var document = RenderedDocument.Read(pdf);
            Assert.True(expect(document.Pages.Length), $"{path} has {document.Pages.Length} pages");
        }
    }
}
