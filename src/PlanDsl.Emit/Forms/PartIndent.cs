using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// 其中 before the first part of a whole, as much space before the others, and a step deeper for their own parts.
/// </summary>
internal sealed class PartIndent
{
    private readonly HashSet<FieldSymbol> fields;
    private readonly Dictionary<FieldSymbol, FieldSymbol> firstParts = [];

    /// <summary>The indents of the fields of a group.</summary>
    internal PartIndent(FieldGroupSymbol group)
    {
        fields = [.. group.Fields];
        foreach (var field in group.Fields)
        {
            if (WholeOf(field) is { } whole)
            {
                firstParts.TryAdd(whole, field);
            }
        }
    }

    /// <summary>What stands before the label of a field; nothing where its whole is not in the same group.</summary>
    internal string Of(FieldSymbol field)
    {
        if (WholeOf(field) is not { } whole)
        {
            return string.Empty;
        }

        var depth = 0;
        for (var outer = WholeOf(whole); outer is not null; outer = WholeOf(outer))
        {
            depth++;
        }

        return new string('　', (depth * 3) + 1) + (firstParts[whole] == field ? "其中：" : "　　　");
    }

    private FieldSymbol? WholeOf(FieldSymbol field) =>
        field.PartOf is { Field: var whole } && fields.Contains(whole) ? whole : null;
}
