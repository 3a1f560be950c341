namespace PlanDsl.Validation;

/// <summary>
/// Finds many names in a text at once: a text is gone through once, not once for each of some thousand bodies.
/// </summary>
internal sealed class NameSearch
{
    private readonly Dictionary<long, int> steps = [];
    private readonly List<string?> names = [null];

    /// <summary>Prepares a search.</summary>
    /// <param name="names">The names; empty ones are found nowhere.</param>
    internal NameSearch(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var node = 0;
            foreach (var c in name)
            {
                if (!steps.TryGetValue(Step(node, c), out var next))
                {
                    steps.Add(Step(node, c), next = this.names.Count);
                    this.names.Add(null);
                }

                node = next;
            }

            if (node > 0)
            {
                this.names[node] = name;
            }
        }
    }

    /// <summary>The names that a text holds, each once.</summary>
    internal HashSet<string> In(string text) =>
        Places(text).Select(static place => place.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names that a text holds, wherever they stand, from the left.</summary>
    internal IEnumerable<(int Start, string Name)> Places(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var node = 0;
            for (var i = start; i < text.Length && steps.TryGetValue(Step(node, text[i]), out node); i++)
            {
                if (names[node] is { } name)
                {
                    yield return (start, name);
                }
            }
        }
    }

    /// <summary>A node and the character behind it, as one number.</summary>
    private static long Step(int node, char next) => ((long)node << 16) | next;
}
