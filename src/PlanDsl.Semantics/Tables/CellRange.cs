using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Tables;

/// <summary>Where a cell stands in the prose, without the white space around it.</summary>
internal readonly record struct CellRange(int Start, int Length)
{
    internal int End => Start + Length;

    internal static CellRange Trimmed(string text, int start, int end)
    {
        while (start < end && (Characters.IsSpace(text[start]) || text[start] == '\n'))
        {
            start++;
        }

        while (end > start && (Characters.IsSpace(text[end - 1]) || text[end - 1] == '\n'))
        {
            end--;
        }

        return new CellRange(start, end - start);
    }
}
