namespace PlanDsl.Validation.Rules.Wording.Checks;

/// <summary>Finds pairs of marks directly inside a pair of the same shape.</summary>
internal static class NestedMarks
{
    /// <summary>
    /// The pairs one level down. Those inside them are in their turn when the outer ones have been mended. Of a text in
    /// which the marks do not pair nothing is said, for what is inside what is not known; that is reported on its own.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Opening and closing mark; then those that should stand inside, if there are such.</param>
    internal static List<(int Open, int Close)> Find(string text, string marks)
    {
        if (text.IndexOf(marks[0]) == text.LastIndexOf(marks[0]))
        {
            return [];
        }

        var found = new List<(int Open, int Close)>();
        var opened = new Stack<(int At, bool IsNested)>();
        for (var i = 0; i < text.Length; i++)
        {
            var kind = marks.IndexOf(text[i]);
            if (kind is 0 or 2)
            {
                var isNested = kind == 0 && opened.TryPeek(out var outer) && !outer.IsNested
                    && text[outer.At] == text[i];
                opened.Push((i, isNested));
            }
            else if (kind is 1 or 3)
            {
                if (!opened.TryPop(out var start) || text[start.At] != marks[kind - 1])
                {
                    return [];
                }

                if (start.IsNested)
                {
                    found.Add((start.At, i));
                }
            }
        }

        return opened.Count == 0 ? found : [];
    }
}
