using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Semantics.Tables;

namespace PlanDsl.Emit.Schema;

/// <summary>The statistics forms of a plan as data types, before any programming language.</summary>
/// <param name="PlanId">The plan's identifier.</param>
/// <param name="PlanTitle">The plan's title.</param>
/// <param name="Forms">The forms in order.</param>
public sealed record SchemaModel(string PlanId, string PlanTitle, ImmutableArray<SchemaForm> Forms)
{
    /// <summary>The plan's name in code.</summary>
    public string Name => CodeName.Of(PlanId);

    /// <summary>The name of the class that reads and writes the JSON of all forms of a major version.</summary>
    public string ContextOf(int major) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}V{major}{ReservedNames.ContextSuffix}");
}
