using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of counted things.</summary>
public static class CountGrammar
{
    private static readonly Parser<int> Number = Figures.Whole(6).Token();

    private static readonly Parser<string> Beginning =
        Parse.String("不少于").Or(Parse.String("至少")).Or(Parse.String("不超过")).Text();

    private static readonly Parser<string> Ending =
        Parse.String("以上").Or(Parse.String("以下")).Or(Parse.String("以内")).Text();

    // A count word is short; anything longer is a clause of its own that must not vanish into the unit.
    private static readonly Parser<string> Unit =
        Parse.Char(static c => char.IsLetter(c) && c != '以', "count word").Repeat(1, 4).Text();

    private static readonly Parser<CountText> Count =
        from beginning in Beginning.Optional()
        from first in Number
        from last in Parse.Char('-').AtLeastOnce().Token().Then(static _ => Number).Optional()
        from unit in Unit
        from ending in Parse.Char(' ').Many().Then(static _ => Ending).Optional()
        select Make(beginning.GetOrDefault() ?? ending.GetOrDefault(), first, last.IsDefined ? last.Get() : null, unit);

    /// <summary>5件以上, 不少于3件, 至少3件, 不超过10件, 5-15件, 2份.</summary>
    public static ValueResult<CountText> ParseCount(ValueText text) => GrammarRunner.Run(Count, text);

    private static CountText Make(string? limit, int first, int? last, string unit) =>
        last is not null ? new CountText(first, last, unit)
        : limit is "以上" or "不少于" or "至少" ? new CountText(first, null, unit)
        : limit is "以下" or "以内" or "不超过" ? new CountText(null, first, unit)
        : new CountText(first, first, unit);
}
