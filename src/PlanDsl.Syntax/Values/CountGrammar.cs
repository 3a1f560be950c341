using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of counted things.</summary>
public static class CountGrammar
{
    private static readonly string[] Endings = ["以上", "以下", "以内"];

    private static readonly Parser<int> Number =
        Parse.Digit.Repeat(1, 6).Text().Token().Select(static d => int.Parse(d, CultureInfo.InvariantCulture));

    private static readonly Parser<string> Beginning =
        Parse.String("不少于").Or(Parse.String("至少")).Or(Parse.String("不超过")).Text();

    private static readonly Parser<CountText> Count =
        from beginning in Beginning.Optional()
        from first in Number
        from last in Parse.Char('-').AtLeastOnce().Token().Then(static _ => Number).Optional()
        from rest in Parse.CharExcept("0123456789 ,;").AtLeastOnce().Text()
        select Make(beginning.GetOrDefault(), first, last.IsDefined ? last.Get() : null, rest);

    /// <summary>5件以上, 不少于3件, 至少3件, 不超过10件, 5-15件, 2份.</summary>
    public static ValueResult<CountText> ParseCount(ValueText text) => GrammarRunner.Run(Count, text);

    private static CountText Make(string? beginning, int first, int? last, string rest)
    {
        var ending = Endings.FirstOrDefault(e => rest.EndsWith(e, StringComparison.Ordinal) && rest.Length > e.Length);
        var unit = ending is null ? rest : rest[..^ending.Length];
        return last is not null ? new CountText(first, last, unit)
            : ending == "以上" || beginning is "不少于" or "至少" ? new CountText(first, null, unit)
            : ending is not null || beginning == "不超过" ? new CountText(null, first, unit)
            : new CountText(first, first, unit);
    }
}
