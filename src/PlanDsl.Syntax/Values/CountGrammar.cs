using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of counted things.</summary>
public static class CountGrammar
{
    private static readonly Parser<string> Number = Lexemes.Digits(6).Token();

    // A count word is short; anything longer is a clause of its own that must not vanish into the unit.
    private static readonly Parser<string> Unit =
        Lexemes.While(static c => char.IsLetter(c) && c != '以', 1, 4, "count word");

    private static readonly Parser<string> Dash =
        from before in Lexemes.Space
        from dash in Lexemes.While(static c => c == '-', 1, int.MaxValue, "dash")
        from after in Lexemes.Space
        select dash;

    private static readonly Parser<CountText> Count =
        from beginning in Lexemes.AnyOf("不少于", "至少", "不超过").Optional()
        from first in Number
        from last in Dash.Then(static _ => Number).Optional()
        from unit in Unit
        from ending in Lexemes.Space.Then(static _ => Lexemes.AnyOf("以上", "以下", "以内")).Optional()
        select Make(
            beginning.GetOrDefault() ?? ending.GetOrDefault(), Lexemes.ToInt(first), Lexemes.ToInt(last), unit);

    /// <summary>5件以上, 不少于3件, 至少3件, 不超过10件, 5-15件, 2份.</summary>
    public static ValueResult<CountText> ParseCount(ValueText text) => GrammarRunner.Run(Count, text);

    private static CountText Make(string? limit, int first, int? last, string unit) =>
        last is not null ? new CountText(first, last, unit)
        : limit is "以上" or "不少于" or "至少" ? new CountText(first, null, unit)
        : limit is "以下" or "以内" or "不超过" ? new CountText(null, first, unit)
        : new CountText(first, first, unit);
}
