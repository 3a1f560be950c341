using PlanDsl.Fuzz.Laws;

namespace PlanDsl.Fuzz;

/// <summary>Many texts, each made from its number alone, and a law that must hold for all.</summary>
internal static class FuzzRun
{
    /// <summary>Checks on all processors.</summary>
    /// <param name="count">How many texts.</param>
    /// <param name="make">Makes a text from its number.</param>
    /// <param name="law">Throws if the text breaks it.</param>
    /// <returns>The first text that fails, smaller; null if all is well. The same whatever thread was first.</returns>
    public static Failure? Check(int count, Func<int, string> make, Action<string> law)
    {
        var first = int.MaxValue;
        var gate = new Lock();
        Parallel.For(0, count, (index, loop) =>
        {
            if (Fails(() => law(make(index))) is not null)
            {
                // Break lets the texts before this one finish.
                loop.Break();
                lock (gate)
                {
                    first = Math.Min(first, index);
                }
            }
        });

        return first == int.MaxValue ? null : Describe(first, make, law);
    }

    /// <summary>Random numbers for one text.</summary>
    public static Random RandomOf(int seed, int index) =>
        new(unchecked((int)(((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + ((ulong)(uint)index * 0xC2B2AE3D27D4EB4FUL)
            >> 20)));

    private static Failure Describe(int index, Func<int, string> make, Action<string> law)
    {
        if (Fails(() => make(index)) is { } notMade)
        {
            return new Failure(index, string.Empty, notMade.ToString());
        }

        // Smaller, but failing in the same way.
        var text = make(index);
        var failure = Fails(() => law(text))!;
        if (failure is LawBrokenException { IsOfWholeText: true })
        {
            return new Failure(index, text, failure.ToString());
        }

        var kind = KindOf(failure);
        var smallest = Shrinker.Shrink(text, smaller => Fails(() => law(smaller)) is { } e && KindOf(e) == kind);
        return new Failure(index, smallest, Fails(() => law(smallest))!.ToString());
    }

    private static string KindOf(Exception failure) => failure is LawBrokenException broken
        ? broken.BrokenLaw
        : $"{failure.GetType()} {failure.StackTrace?.Split('\n')[0]}";

    private static Exception? Fails(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e)
        {
            // Whatever it is, it is what is looked for.
            return e;
        }
    }
}
