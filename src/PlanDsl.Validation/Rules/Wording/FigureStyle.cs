namespace PlanDsl.Validation.Rules.Wording;

/// <summary>A figure in prose whose way of writing has to be that of its likes.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Start">Its first character in the paragraph.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Kind">What it is like: figures of one kind are written in one way.</param>
/// <param name="IsFirstStyle">Which of the two ways it is written in.</param>
internal sealed record FigureStyle(WrittenText Text, int Start, int Length, string Kind, bool IsFirstStyle)
{
    /// <summary>The figure as written.</summary>
    internal string Written => Text.Text.Substring(Start, Length);

    /// <summary>Of each kind written in two ways, the rarer ones, each with one that is written as most are.</summary>
    internal static IEnumerable<(FigureStyle Odd, FigureStyle Usual)> Rarer(List<FigureStyle> figures)
    {
        foreach (var kind in figures.GroupBy(static f => f.Kind))
        {
            var first = kind.Where(static f => f.IsFirstStyle).ToList();
            var second = kind.Where(static f => !f.IsFirstStyle).ToList();
            if (first.Count == 0 || second.Count == 0)
            {
                continue;
            }

            var (odd, most) = first.Count <= second.Count ? (first, second) : (second, first);
            foreach (var figure in odd)
            {
                yield return (figure, most[0]);
            }
        }
    }
}
