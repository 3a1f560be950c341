using PlanDsl.Audit.Pages;
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
}
