namespace PlanDsl.Semantics.Binding;

/// <summary>Labels of figures that are no amounts but averages or rates: 平均办理天数, 整改率.</summary>
internal static class AverageLabel
{
    private static readonly string[] Averages = ["平均", "人均", "户均", "日均", "月均", "年均", "均价"];

    private static readonly string[] Rates =
        ["率", "比例", "比重", "占比", "系数", "指数", "增速", "增幅", "降幅", "同比", "环比", "均值", "密度", "浓度", "单价"];

    /// <summary>What counts things that an average or a rate is about: 人均收入低于标准的户数.</summary>
    private static readonly string[] Amounts = ["数", "数量", "个", "件", "户", "家", "人", "额", "总额", "总量"];

    /// <summary>Whether a label looks like one; brackets at its end do not count.</summary>
    internal static bool Is(string label)
    {
        var bracket = label.LastIndexOfAny(['（', '(']);
        var name = bracket > 0 ? label.AsSpan(0, bracket) : label;
        return EndsWithAny(name, Rates) || (ContainsAny(name, Averages) && !IsAmount(name));
    }

    /// <summary>平均天数 and 人均数 are averages themselves: what is counted stands further behind.</summary>
    private static bool IsAmount(ReadOnlySpan<char> label) => EndsWithAny(label, Amounts) && label.Contains('的');

    private static bool EndsWithAny(ReadOnlySpan<char> label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
