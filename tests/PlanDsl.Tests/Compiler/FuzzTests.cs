using PlanDsl.Fuzz;
using PlanDsl.Fuzz.Inputs;
using PlanDsl.Fuzz.Laws;
using PlanDsl.Fuzz.Plans;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>A few of the texts that <c>tests/PlanDsl.Fuzz</c> tries by the million.</summary>
public sealed class FuzzTests
{
    private readonly FuzzTexts texts = new(Corpus.Load(Repository.Root), 2021);

    [Fact]
    public void Random_and_broken_texts_break_no_law() => Assert.Null(texts.CheckInputs(3000));

    [Fact]
    public void Generated_plans_break_no_law() => Assert.Null(texts.CheckPlans(300));

    [Fact]
    public void Plans_with_hostile_text_break_no_law() => Assert.Null(texts.CheckHostile(200));

    [Fact]
    public void Outputs_of_generated_plans_are_valid() => Assert.Null(texts.CheckValid(5));

    [Fact]
    public void Generated_plans_hold_every_keyword() => Assert.Empty(texts.MissingKeywords(300));

    [Fact]
    public void The_same_number_gives_the_same_text() => Assert.Equal(PlanMaker.Write(1, 7), PlanMaker.Write(1, 7));

    [Fact]
    public void A_broken_law_is_found_and_the_text_made_small()
    {
        var failure = FuzzRun.Check(
            50,
            static index => index < 20 ? "甲\n乙" : "甲\n乙戊\n丙丁",
            static text => Law.Holds(!text.Contains('丁'), "no 丁"));
        Assert.Equal((20, "丁"), (failure!.Index, failure.Text));
        Assert.Contains("no 丁", failure.Reason, StringComparison.Ordinal);
    }

    // Found by it, and mended.
    [Theory]
    [InlineData("方案 甲：乙 {\n简称 表Ａ1：护学办\n引言 \"\"\"\n由{表Ａ1}承办。\n\"\"\"\n}\n")]
    [InlineData("方案 甲：乙 {\n章：丙 {\n\"\"\"\n　1. 丁\n\"\"\"\n}\n}\n")]
    [InlineData("方案 甲：乙 {\n章：丙 {\n\"\"\"\n丁\n　\n戊\n\"\"\"\n}\n}\n")]
    [InlineData("单位库 {\n单位 甲：甲局\n单位 乙：乙局\n}\n方案 丙：丁 {\n参照执行：甲，乙\n引言 \"\"\"\n{参照执行}执行。\n\"\"\"\n}\n")]
    [InlineData("方案 甲：乙 {\n附件：丙 {\n领导小组 组：专班 {\n组长：林某 局长\n}\n\"\"\"\n见{组}。\n\"\"\"\n}\n}\n")]
    public void What_was_found_stays_mended(string text)
    {
        PlanLaws.Check(text);
        var tree = SyntaxLaws.Parse(text);
        Assert.Equal(Model(tree), Model(SyntaxLaws.Parse(Formatter.Format(tree))));
    }

    private static string Model(SyntaxTree tree) => ModelPrinter.Print(Binder.Bind(tree, []).Model!);

    [Fact]
    public void A_semicolon_between_people_is_reported() => Assert.Contains(
        Binder.Bind(SyntaxLaws.Parse("方案 甲：乙 {\n领导小组 组：丙 {\n组长：林某 局长；陈某 副局长\n}\n}\n"), []).Diagnostics,
        static found => found.Descriptor.Code == "PLN2010");
}
