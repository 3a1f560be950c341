using PlanDsl.Audit.Pages;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Layout;

/// <summary>A ruler on the printed page finds the standard.</summary>
public sealed class MeasuredPageTests(RenderedPlans plans) : IClassFixture<RenderedPlans>
{
    [RenderFact]
    public void Every_measure_on_every_page_is_what_the_standard_asks_for()
    {
        var measures = plans.Documents.ToDictionary(
            static pair => pair.Key, static pair => PageAudit.Measure(pair.Value));
        var table = MeasureTable.Print(measures);
        MeasureTable.Check(table);
        Assert.Equal(
            [],
            measures.SelectMany(static pair => pair.Value.Where(static m => !m.IsMet).Select(m =>
                $"{pair.Key} page {m.Page}: {m.Gate.Id} {m.Gate.Topic.Zh}: {m.Found.Zh}, "
                + $"required {m.Gate.Required.Zh}")));
    }

    /// <summary>LibreOffice sets figures apart, so a text that just fits may take a page more than in Word.</summary>
    [RenderFact]
    public void The_estimate_is_off_by_a_page_at_most() => Assert.All(
        plans.Documents,
        static pair => Assert.InRange(Estimate(pair.Key), pair.Value.Pages.Length - 1, pair.Value.Pages.Length + 1));

    private static int Estimate(string name)
    {
        var plan = Gallery.Plans.Contains(name) ? Gallery.Build(name).Plan! : PlanSample.Build(name).Plan!;
        NoticeWriter.Write(DocumentBuilder.Build(plan, FormBuilder.Build(plan)), null, null, out var settlement);
        return settlement.Pages;
    }
}
