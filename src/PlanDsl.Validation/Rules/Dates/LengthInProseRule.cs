using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.Dates;

/// <summary>
/// A sentence that says how long the campaign takes (在4个月内完成专项行动, 为期三个月) says what the plan declares. Months are
/// looked at; a sentence about something else's term is not, nor one that fits a phase or an item.
/// </summary>
/// <remarks>{0}: as written; {1}: declared.</remarks>
internal sealed class LengthInProseRule() : ProseRule(new(
    "PLN3106",
    Severity.Warning,
    new("正文的时长与行动期间不符", "Length in the text unlike the period"),
    new("正文写“{0}”，行动期间是“{1}”。", "The text says \"{0}\"; the campaign period is \"{1}\"."),
    new("核对时长和起止日期；写“{{行动期间}}”引用，就不会再错。", "Check both; citing the period keeps them equal.")))
{
    /// <summary>So far a sentence is looked at on both sides: one may be a million characters long.</summary>
    private const int Near = 150;

    private static readonly char[] SentenceEnds = ['。', '；', '！'];

    private static readonly string[] OfCampaign = ["专项", "行动", "整治", "治理", "集中"];

    private static readonly string[] OfSomethingElse =
    [
        "起", "整改", "延期", "逾期", "届满", "以上", "收到", "接到", "培训", "公示", "企业应", "阶段", "每", "近", "最近", "过去", "前",
        "保存", "有效", "连续", "试用", "提前", "超过",
    ];

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        if (plan.Period is not { First: not null, Last: not null } campaign)
        {
            yield break;
        }

        var periods = Contents.Periods(plan).Append(campaign).ToList();
        foreach (var text in prose)
        {
            foreach (var (start, end) in Months(text.Text))
            {
                if (SpanGrammar.ParseSpan(ValueText.Of(text.Text[start..end])).Value is { } length
                    && IsOfCampaign(text.Text, start, end)
                    && !periods.Exists(p => p.Length == length || CampaignLength.Fits(plan.Calendar, p, length)))
                {
                    yield return Report(
                        text, start, end - start, text.Text[start..end],
                        campaign.PrintedLength is { } declared ? $"{campaign.Printed}（共{declared}）" : campaign.Printed);
                }
            }
        }
    }

    /// <summary>Where a number of months stands.</summary>
    private static IEnumerable<(int Start, int End)> Months(string text)
    {
        for (var at = text.IndexOf("个月", StringComparison.Ordinal); at >= 0;
             at = text.IndexOf("个月", at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || ChineseNumber.IsPart(text[start - 1])
                || text[start - 1] is '两' or ' '))
            {
                start--;
            }

            if (start < at)
            {
                yield return (start, at + 2);
            }
        }
    }

    /// <summary>
    /// 为期3个月, 用3个月时间, 在3个月内, 3个月的专项行动, in a sentence that speaks of the campaign and of no term that something
    /// else has.
    /// </summary>
    private static bool IsOfCampaign(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - Near)..start];
        before = before[(before.LastIndexOfAny(SentenceEnds) + 1)..];
        var after = text[end..Math.Min(text.Length, end + Near)];
        var stop = after.IndexOfAny(SentenceEnds);
        var sentence = string.Concat(before, text.AsSpan(start, end - start), stop < 0 ? after : after[..stop]);
        var says = after.StartsWith('内') || after.StartsWith('的') || after.StartsWith("左右", StringComparison.Ordinal)
            || after.StartsWith("时间", StringComparison.Ordinal) || before.EndsWith("为期", StringComparison.Ordinal)
            || before.EndsWith("历时", StringComparison.Ordinal) || before.EndsWith('共');
        return says
            && OfCampaign.Any(word => sentence.Contains(word, StringComparison.Ordinal))
            && !OfSomethingElse.Any(word => sentence.Contains(word, StringComparison.Ordinal));
    }
}
