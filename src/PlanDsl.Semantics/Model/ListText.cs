using System.Text;

namespace PlanDsl.Semantics;

/// <summary>Lists as Chinese text prints them.</summary>
public static class ListText
{
    /// <summary>
    /// The items with 、 between them, but none between titles in 《》 or words in “” that follow each other
    /// (GB/T 15834-2011, 4.5.3.5).
    /// </summary>
    public static string Join(IEnumerable<string> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var isAdjacent = text.Length > 0 && item.Length > 0
                && ((text[^1] == '》' && item[0] == '《') || (text[^1] == '”' && item[0] == '“'));
            text.Append(text.Length == 0 || isAdjacent ? string.Empty : "、").Append(item);
        }

        return text.ToString();
    }
}
