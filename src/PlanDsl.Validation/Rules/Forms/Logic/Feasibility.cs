namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>
/// Whether inequalities can be kept together, by Fourier and Motzkin: an unknown is taken out by adding each inequality
/// that bounds it from below to each that bounds it from above. Exact; says nothing where that becomes too much.
/// </summary>
internal static class Feasibility
{
    private const int MostInequalities = 250;
    private const int MostUnknowns = 40;

    /// <summary>Whether nothing keeps a case.</summary>
    internal static bool IsImpossible(RuleCase one) => one.IsTorn || IsImpossible(one.Inequalities);

    private static bool IsImpossible(IEnumerable<Inequality> given)
    {
        var left = given.ToHashSet();
        var unknowns = new HashSet<object>();
        for (var isMore = true; isMore;)
        {
            // What is known of an unknown may speak of others.
            isMore = false;
            foreach (var unknown in left.SelectMany(static i => i.Form.Terms.Keys).Where(unknowns.Add).ToList())
            {
                isMore = true;
                left.UnionWith(LinearFigures.Known(unknown));
            }

            if (unknowns.Count > MostUnknowns)
            {
                return false;
            }
        }

        // Most rules are kept by a form that is all zeros.
        return !left.All(static i => i.HoldsAtZero) && Eliminate([.. left.Select(static i => i.Sharpened())], unknowns);
    }

    private static bool Eliminate(List<Inequality> left, HashSet<object> unknowns)
    {
        while (true)
        {
            if (left.Exists(static i => i.IsWrong))
            {
                return true;
            }

            if (unknowns.Count == 0 || left.Count > MostInequalities)
            {
                return false;
            }

            var next = unknowns.MinBy(u => Cost(left, u))!;
            unknowns.Remove(next);
            var (above, below) = (Bounding(left, next, 1), Bounding(left, next, -1));
            if (above.Count * below.Count > MostInequalities)
            {
                return false;
            }

            left.RemoveAll(i => i.Form[next].Sign != 0);
            var known = left.ToHashSet(InequalityComparer.Instance);
            foreach (var one in above)
            {
                foreach (var other in below)
                {
                    // Each so many times that the unknown goes away.
                    var sum = one.Form.Times(-other.Form[next]).Plus(other.Form, one.Form[next]);
                    var joined = new Inequality(sum, one.IsStrict || other.IsStrict);
                    if ((!joined.Form.Terms.IsEmpty || joined.IsWrong) && known.Add(joined))
                    {
                        left.Add(joined);
                    }
                }
            }
        }
    }

    private static int Cost(List<Inequality> left, object unknown) =>
        Bounding(left, unknown, 1).Count * Bounding(left, unknown, -1).Count;

    private static List<Inequality> Bounding(List<Inequality> left, object unknown, int sign) =>
        left.FindAll(i => i.Form[unknown].Sign == sign);

    /// <summary>The same inequality, however it came about.</summary>
    private sealed class InequalityComparer : IEqualityComparer<Inequality>
    {
        internal static InequalityComparer Instance { get; } = new();

        public bool Equals(Inequality? a, Inequality? b) => a is not null && b is not null
            && a.IsStrict == b.IsStrict && a.Form.Constant == b.Form.Constant
            && a.Form.Terms.Count == b.Form.Terms.Count
            && a.Form.Terms.All(t => b.Form[t.Key] == t.Value);

        public int GetHashCode(Inequality one) =>
            HashCode.Combine(one.IsStrict, one.Form.Constant, one.Form.Terms.Count);
    }
}
