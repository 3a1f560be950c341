using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Runs the small parsers once, so that their code is loaded when the plan has been read.</summary>
internal static class BindingWarmUp
{
    internal static void Run()
    {
        var prose = new SourceText(string.Empty, "一\n二{甲}");
        ProseParser.Parse(
            prose, new TextSpan(0, prose.Text.Length), Whole(prose).Location, static (_, _) => null, static _ => { });
        DateGrammar.ParsePeriod(Whole("2020年11月—12月"));
        DeadlineGrammar.ParseDeadline(Whole("2021年1月8日前"));
        UnitTable.Find("件");
        CountGrammar.ParseCount(Whole("5件以上"));
        RuleGrammar.ParseRule(Whole("若 甲 = 0 则 乙 = 0"));
    }

    private static ValueText Whole(string text) => Whole(new SourceText(string.Empty, text));

    private static ValueText Whole(SourceText source) => new(source, new TextSpan(0, source.Text.Length));
}
