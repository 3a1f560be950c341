using FsCheck;
using FsCheck.Fluent;
using PlanDsl.Semantics;
using PlanDsl.Tests.Syntax;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>
/// Whatever the text: binding and validating do not throw, and every finding and fix stays inside the file.
/// </summary>
public sealed class BindingFuzzTests
{
    private static readonly string[] Values =
    [
        "{", "}", "｛", "\\", "（", ")", "“", "\"", "、", "；", ";", ",", "*", "_", "- ", "1. ", "# ", "\n", "\n\n", " ",
        "；合计 甲", "；单位", "；单位 元", "；兜底", "；又称 ", "合计（", "若 ", " 则 ", "非 ", "且", "≤", "= 0", "+", "-",
        "2020年2月30日", "0日", "底前", "—", "每月30日前", "每旬", "；自 ", "；至 5月", "；除 2月", "→", "即日起至",
        "后5个工作日内", "2199年", "；共 3个月", "٣", "９９９９９", "5件以上", "{总结.截止}", "{", "表1", "表1.",
    ];

    [Theory]
    [InlineData("tests/cases/valid/whole-plan.plan")]
    [InlineData("tests/cases/valid/english.plan")]
    [InlineData("tests/cases/errors/mixed-ten-mistakes.plan")]
    public void AnyBrokenSampleHasAMeaning(string path) =>
        PlanTexts.Check(PlanTexts.Broken(Samples.Read(path).Source.Text), 700, Check);

    [Theory]
    [InlineData("tests/cases/valid/whole-plan.plan", 600)]
    [InlineData("tests/cases/valid/reporting.plan", 300)]
    [InlineData("plans/shanghai-2020/网剑2020.plan", 50)]
    public void AnyValueHasAMeaning(string path, int count)
    {
        var text = Samples.Read(path).Source.Text;
        PlanTexts.Check(
            from changes in Change(text.Length).ListOf()
            select changes.Take(8).Aggregate(text, static (t, c) =>
                t.Remove(Math.Min(c.Place, t.Length), Math.Min(c.Cut, t.Length - Math.Min(c.Place, t.Length)))
                    .Insert(Math.Min(c.Place, t.Length), c.Piece)),
            count,
            Check);
    }

    [Fact]
    public void AnySoupHasAMeaning() => PlanTexts.Check(PlanTexts.Soup, 1000, Check);

    private static Gen<(int Place, int Cut, string Piece)> Change(int length) =>
        from place in Gen.Choose(0, length)
        from cut in Gen.Choose(0, 3)
        from piece in Gen.Elements(Values)
        select (place, cut, piece);

    private static void Check(string text)
    {
        var bound = Binder.Bind(Samples.Parse(text), []);
        var found = bound.Model is { } model
            ? bound.Diagnostics.AddRange(Acceptance.Apply(model, Validator.Validate(model)))
            : bound.Diagnostics;
        if (bound.Model is not null)
        {
            ModelPrinter.Print(bound.Model);
        }

        foreach (var span in found.Select(static d => d.Location.Span)
                     .Concat(found.SelectMany(static d => d.Fix).Select(static c => c.Span)))
        {
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.End, span.Start, text.Length);
        }
    }
}
