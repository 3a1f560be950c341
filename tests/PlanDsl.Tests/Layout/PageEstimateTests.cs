using PlanDsl.Audit.Pages;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Rendering;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Layout;

/// <summary>An estimate is a promise: LibreOffice comes to the same pages, or the build says that it may not.</summary>
public sealed class PageEstimateTests
{
    /// <summary>So many of the plans may be on the edge of a page; a promise that always hedges is none.</summary>
    private const double MostOnEdge = 0.2;

    [RenderFact]
    public void Pages_and_imprint_are_where_the_estimate_says()
    {
        var built = Plans().Select(static path => (Path: path, Result: Build(path)))
            .Where(static plan => plan.Result.Pages is not null).ToList();
        var pdfs = OfficeRenderer.ToPdf(
            [.. built.Select(static p => KeyValuePair.Create("notice.docx", p.Result.Outputs.Single().Content))],
            Renderer.FontConfig);
        var wrong = new List<string>();
        for (var i = 0; i < built.Count; i++)
        {
            using var document = RenderedDocument.Read(pdfs[i]);
            var (path, estimate) = (built[i].Path, built[i].Result.Pages!);
            var isRight = document.Pages.Length == estimate.Pages && PageAudit.HasImprintInPlace(document);
            if (!isRight && !estimate.IsOnEdge)
            {
                wrong.Add($"{path}: {Say(estimate)}, but LibreOffice has {document.Pages.Length} pages");
            }
        }

        Assert.Equal([], wrong);
        Assert.InRange(built.Count(static p => p.Result.Pages!.IsOnEdge), 0, built.Count * MostOnEdge);
    }

    private static IEnumerable<string> Plans() =>
    [
        .. PlanSample.Folders.SelectMany(static name => Directory.GetFiles(Repository.PathTo("plans", name), "*.plan"))
            .Select(static path => Path.GetRelativePath(Repository.Root, path)),
        .. Gallery.Plans.Select(static name => $"docs/gallery/{name}.plan"),
        .. ((IEnumerable<object[]>)CaseOutputTests.Cases).Select(static row => (string)row[0]),
    ];

    private static CompilationResult Build(string path) => PlanCompiler.Build(
        new FolderHost(Repository.Root), path, new BuildOptions([OutputKind.Notice]));

    private static string Say(PageSettlement estimate) => estimate.Imprint is { } place
        ? $"{estimate.Pages} pages, the imprint {place}"
        : $"{estimate.Pages} pages";
}
