using System.Collections.Immutable;
using PlanDsl.Compiler;
using PlanDsl.Rendering;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;

namespace PlanDsl.Tests.Layout;

/// <summary>The notices of the real plans and of the gallery, laid out in one run of LibreOffice.</summary>
public sealed class RenderedPlans : IDisposable
{
    public RenderedPlans()
    {
        if (OfficeRenderer.MissingForPages is not null || Renderer.Missing is not null)
        {
            return;
        }

        var files = PlanSample.Folders.Select(static name =>
                KeyValuePair.Create(name + ".docx", PlanSample.Output(name, OutputKind.Notice)))
            .Concat(Gallery.Plans.Select(static name => KeyValuePair.Create(name + ".docx", Gallery.Notice(name))))
            .ToList();
        var pdfs = OfficeRenderer.ToPdf(files, Renderer.FontConfig);
        Documents = files.Select((file, i) => KeyValuePair.Create(
                Path.GetFileNameWithoutExtension(file.Key), RenderedDocument.Read(pdfs[i])))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>By the name of the plan; empty where nothing can be rendered.</summary>
    internal ImmutableSortedDictionary<string, RenderedDocument> Documents { get; } =
        ImmutableSortedDictionary<string, RenderedDocument>.Empty;

    public void Dispose()
    {
        foreach (var document in Documents.Values)
        {
            document.Dispose();
        }
    }
}
