using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// The identifiers of one kind that were declared so far. Two that differ only in case or in how a letter is made up
/// are one name to Excel, to file systems and to people.
/// </summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, DeclaredName> byKey = [];

    /// <summary>Adds an identifier; if it or one like it is there, that one.</summary>
    internal DeclaredName? Add(string id, Location location)
    {
        var name = new DeclaredName(id, location);
        var key = NameKey.Of(id);
        return byKey.TryAdd(key, name) ? null : byKey[key];
    }
}
