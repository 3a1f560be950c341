namespace PlanDsl.Cli.CommandLine;

/// <summary>The word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest single-letter edits; null if even that one is a different word.</summary>
    internal static string? Find(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        return candidates
            .Select(candidate => (candidate, edits: Distance(word, candidate)))
            .Where(pair => pair.edits <= limit)
            .OrderBy(static pair => pair.edits)
            .Select(static pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions and replacements that turn one word into the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
