using PlanDsl.Audit;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Layout;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>
/// What our writer makes passes every gate that applies. What an author writes may not: those findings are listed here,
/// each with its reason.
/// </summary>
public sealed class OwnDocumentTests
{
    /// <summary>File of the plan and gate: the words are the author's, not the writer's.</summary>
    private static readonly Dictionary<string, string[]> Written = new(StringComparer.Ordinal)
    {
        // The published originals have these slips, and the plans keep them as they stand.
        ["网剑2019.plan"] = ["P-8"],
        ["网监2016.plan"] = ["P-8"],
        ["网监2017.plan"] = ["P-8"],
        ["网剑2020.plan"] = ["P-12"],

        // These try out odd marks and numbers, an attachment note that is not printed, and an attachment that is
        // two forms.
        ["hard-18-noise.plan"] = ["P-1", "G-7.3.3e"],
        ["items.plan"] = ["P-1", "G-7.3.3e"],
        ["widths.plan"] = ["P-1"],
        ["derived.plan"] = ["G-7.3.7b"],
        ["imprint-after-wide-form.plan"] = ["G-7.3.7b"],
    };

    public static TheoryData<string> Plans =>
    [
        .. PlanSample.Folders.Select(static name => "plans/" + name + "/"
            + Path.GetFileName(Directory.GetFiles(Repository.PathTo("plans", name), "*.plan").Single())),
        .. Gallery.Plans.Select(static name => $"docs/gallery/{name}.plan"),
        .. ((IEnumerable<object[]>)CaseOutputTests.Cases).Select(static row => (string)row[0]),
    ];

    /// <summary>Under the other template the file is judged as what it is.</summary>
    [Theory]
    [InlineData("tests/cases/valid/shell.plan")]
    [InlineData("tests/cases/valid/matrix.plan")]
    [InlineData("plans/shanghai-2020/网剑2020.plan")]
    public void The_classic_page_passes_too(string plan)
    {
        var options = BuildOptions.Everything with { Template = NoticeTemplate.Named("classic37") };
        foreach (var output in WordSamples.Build(plan, options))
        {
            var report = WordAuditor.Audit(output.Content);
            Check(plan, report);

            // Pages on their side are alike under both.
            Assert.Equal(
                output.Kind == OutputKind.Notice ? PageProfile.Classic37 : report.Profile, report.Profile);
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_gate_that_applies_is_passed(string plan)
    {
        foreach (var output in WordSamples.Of(plan))
        {
            var report = WordAuditor.Audit(output.Content);
            Check(plan, report);
        }
    }

    private static void Check(string plan, AuditReport report)
    {
        var expected = Written.GetValueOrDefault(Path.GetFileName(plan)) ?? [];
        Assert.Null(report.Problem);
        Assert.True(report.Gates.Count(static gate => gate.Verdict == GateVerdict.Pass) > 20);
        Assert.Equal([], report.Findings
            .Where(finding => !expected.Contains(finding.Gate.Id))
            .Select(static f => $"{f.Gate.Id} {f.Gate.Topic.Zh}：{f.Found.Zh}（{f.Places[0].Excerpt}）"));
    }
}
