using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules;

/// <summary>The titles in 《》 of a text.</summary>
internal static class QuotedTitles
{
    /// <summary>The outermost ones: where each begins, behind its mark, and what it says.</summary>
    internal static IEnumerable<(int Start, string Title)> Find(WrittenText text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] == '《' && depth++ == 0)
            {
                start = i + 1;
            }
            else if (text.Text[i] == '》' && depth > 0 && --depth == 0 && i > start)
            {
                yield return (start, text.Text[start..i]);
            }
        }
    }
}
