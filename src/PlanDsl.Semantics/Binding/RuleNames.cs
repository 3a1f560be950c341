using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>What the rules of a form, or of the rows of a list, can name.</summary>
/// <param name="Fields">The fields by the names that the plan knows them by.</param>
/// <param name="Groups">The groups and classifications.</param>
/// <param name="Printed">The figures by their printed numbers.</param>
internal sealed record RuleNames(
    IReadOnlyDictionary<string, FieldSymbol> Fields,
    IReadOnlyDictionary<string, FieldGroupSymbol> Groups,
    PrintedCells Printed)
{
    /// <summary>The longest code of a row.</summary>
    internal const int LongestCode = 15;

    /// <summary>Where there are none.</summary>
    internal static readonly IReadOnlyDictionary<string, FieldGroupSymbol> NoGroups =
        new Dictionary<string, FieldGroupSymbol>();

    /// <summary>The forms of the plan by identifier; empty until all of them are known.</summary>
    internal IReadOnlyDictionary<string, RuleForm> Forms { get; init; } = new Dictionary<string, RuleForm>();

    /// <summary>The list whose columns the fields are; null if they are those of a form.</summary>
    internal EntrySyntax? Register { get; init; }
}
