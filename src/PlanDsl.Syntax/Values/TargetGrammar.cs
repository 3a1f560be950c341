using System.Globalization;
using Sprache;

namespace PlanDsl.Syntax.Values;

/// <summary>The small language of targets.</summary>
public static class TargetGrammar
{
    /// <summary>Signs before words: a word may belong to the subject.</summary>
    private static readonly string[][] Comparators =
    [
        ["≥", ">=", "≤", "<=", "=", ">", "<"],
        ["不低于", "不少于", "不高于", "不超过", "至少", "达到", "稳定在", "控制在", "保持在", "超过", "低于", "达", "为"],
    ];

    private static readonly Parser<string> Frequency =
        from word in Lexemes.AnyOf(
            "每半年", "每季度", "每个月", "每月", "每两周", "每周", "每旬", "每日", "每天", "每年")
        from space in Lexemes.Space
        select word;

    private static readonly Parser<string> Number =
        from whole in Lexemes.Digits(9)
        from fraction in Fraction().Optional()
        from space in Lexemes.Space
        select whole + fraction.GetOrDefault();

    private static readonly Parser<string> Unit =
        Lexemes.While(static c => c is '%' or '‰' || (char.IsLetter(c) && c is not ('以' or '内')), 0, 6, "unit");

    private static readonly Parser<AmountText> Amount =
        from before in Frequency.Optional()
        from number in Number
        from unit in Unit
        from ending in Lexemes.Space.Then(static _ => Lexemes.AnyOf("以上", "以下", "以内", "内")).Optional()
        from after in Lexemes.Space.Then(static _ => Frequency).Optional()
        select new AmountText(
            before.GetOrDefault() ?? after.GetOrDefault(),
            decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            unit,
            ending.GetOrDefault());

    /// <summary>抽查比例 ≥ 20%, 达到 15家以上, 联合检查 至少 每季度1次, 快检样品 1000个以上.</summary>
    public static ValueResult<TargetText> ParseTarget(ValueText text)
    {
        var folded = Characters.Fold(text.Text);
        foreach (var group in Comparators)
        {
            // The earliest sign, and of two at one place the longer: 不低于 is not 低于, nor >= the sign >.
            var found = group.Select(c => (At: folded.IndexOf(c, StringComparison.Ordinal), Word: c))
                .Where(static f => f.At >= 0).OrderBy(static f => f.At).FirstOrDefault();
            if (found.Word is null)
            {
                continue;
            }

            var end = found.At + found.Word.Length;
            var amount = ParseAmount(text.Slice(end, text.Span.Length - end));
            return amount.Value is null
                ? new ValueResult<TargetText>(null, amount.ErrorAt)
                : new ValueResult<TargetText>(
                    new TargetText(text.Slice(0, found.At).Text, found.Word, amount.Value), null);
        }

        return ParseBare(text, folded);
    }

    /// <summary>1000个以上, 每季度1次.</summary>
    public static ValueResult<AmountText> ParseAmount(ValueText text) => GrammarRunner.Run(Amount, text);

    /// <summary>快检样品 1000个以上: no word between subject and amount.</summary>
    private static ValueResult<TargetText> ParseBare(ValueText text, string folded)
    {
        var space = folded.LastIndexOf(' ');
        var amount = ParseAmount(text.Slice(space + 1, text.Span.Length - space - 1));
        return amount.Value is null
            ? new ValueResult<TargetText>(null, amount.ErrorAt)
            : new ValueResult<TargetText>(
                new TargetText(text.Slice(0, Math.Max(0, space)).Text, string.Empty, amount.Value), null);
    }

    private static Parser<string> Fraction() =>
        from point in Lexemes.AnyOf(".")
        from digits in Lexemes.Digits(6)
        select point + digits;
}
