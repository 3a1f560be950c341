namespace PlanDsl.Fuzz;

/// <summary>Makes a failing text small: takes out lines, then characters, as long as it fails.</summary>
internal static class Shrinker
{
    private const int MostTries = 4000;

    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tries = 0;
        bool Try(string smaller) => tries++ < MostTries && fails(smaller);
        for (var before = text.Length + 1; before > text.Length && tries < MostTries;)
        {
            before = text.Length;
            text = Reduce([.. text.Split('\n')], static lines => string.Join('\n', lines), Try);
            text = Reduce([.. text], static characters => string.Concat(characters), Try);
        }

        return text;
    }

    private static string Reduce<T>(List<T> parts, Func<IEnumerable<T>, string> join, Func<string, bool> fails)
    {
        for (var length = Math.Max(1, parts.Count / 2); length > 0; length /= 2)
        {
            for (var start = 0; start < parts.Count;)
            {
                var rest = parts[..start];
                rest.AddRange(parts.Skip(start + length));
                if (rest.Count < parts.Count && fails(join(rest)))
                {
                    parts = rest;
                }
                else
                {
                    start += length;
                }
            }
        }

        return join(parts);
    }
}
