using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// 其中 before the first part of a whole, as much space before the others, and a step deeper for their own parts.
/// </summary>
internal static class PartIndent
{
    /// <summary>What stands before the label of a field; nothing where its whole is not in the same group.</summary>
    internal static string Of(FieldGroupSymbol group, FieldSymbol field)
    {
        if (WholeOf(group, field) is not { } whole)
        {
            return string.Empty;
        }

        var depth = 0;
        for (var outer = WholeOf(group, whole); outer is not null; outer = WholeOf(group, outer))
        {
            depth++;
        }

        var first = group.Fields.First(f => f.PartOf?.Field == whole);
        return new string('　', (depth * 3) + 1) + (first == field ? "其中：" : "　　　");
    }

    private static FieldSymbol? WholeOf(FieldGroupSymbol group, FieldSymbol field) =>
        field.PartOf is { Field: var whole } && group.Fields.Contains(whole) ? whole : null;
}
