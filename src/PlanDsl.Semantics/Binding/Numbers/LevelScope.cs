using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>How the levels are numbered in a part of the plan: 一、（一） 1. （1） ① (GB/T 9704-2012, 7.3.3).</summary>
internal sealed class LevelScope
{
    /// <summary>What follows when no more styles are given; the last three then take turns.</summary>
    private static readonly NumberStyle[] Usual =
    [
        new("", NumeralKind.Chinese, "、"), new("（", NumeralKind.Chinese, "）"), new("", NumeralKind.Arabic, "."),
        new("（", NumeralKind.Arabic, "）"), new("", NumeralKind.Circled, ""), new("", NumeralKind.Arabic, ")"),
        new("", NumeralKind.Upper, "."), new("", NumeralKind.Lower, "."),
    ];

    private readonly ImmutableArray<NumberStyle> styles;
    private readonly ImmutableArray<NumberCounter> shared;

    private LevelScope(ImmutableArray<NumberStyle> styles, ImmutableArray<NumberCounter> shared)
    {
        this.styles = styles;
        this.shared = shared;
    }

    /// <summary>The usual styles.</summary>
    internal static LevelScope Default { get; } = new([], []);

    /// <summary>The style of a level, 1 for chapters.</summary>
    internal NumberStyle Style(int level)
    {
        if (level <= styles.Length)
        {
            return styles[level - 1];
        }

        var next = styles.IsEmpty ? level : Place(styles[^1]) + level - styles.Length;
        return Usual[next <= Usual.Length ? next - 1 : Usual.Length - 3 + ((next - Usual.Length - 1) % 3)];
    }

    /// <summary>What counts the items of a level inside one parent.</summary>
    internal NumberCounter Counter(int level) =>
        shared.FirstOrDefault(c => c.Level == level) ?? new NumberCounter(level);

    /// <summary>The scope of a part that says how it is numbered.</summary>
    /// <param name="level">The first level below the part.</param>
    /// <param name="given">The styles from that level on; at least one.</param>
    /// <param name="continuing">Which of them, from 1, count on through the part.</param>
    internal LevelScope With(int level, ImmutableArray<NumberStyle> given, ImmutableArray<int> continuing)
    {
        var above = Enumerable.Range(1, level - 1).Select(Style);
        var counters = shared.RemoveAll(c => c.Level >= level)
            .AddRange(continuing.Select(place => new NumberCounter(level + place - 1)));
        return new LevelScope([.. above, .. given], counters);
    }

    /// <summary>Where a style stands among the usual ones, from 1.</summary>
    private int Place(NumberStyle style)
    {
        var same = Array.FindIndex(Usual, u =>
            u.IsBracketed == style.IsBracketed
            && (u.Kind == style.Kind || (style.Kind == NumeralKind.Padded && u.Kind == NumeralKind.Arabic)));
        return same < 0 ? styles.Length : same + 1;
    }
}
