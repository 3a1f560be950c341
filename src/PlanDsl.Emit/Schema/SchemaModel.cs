using System.Collections.Immutable;

namespace PlanDsl.Emit.Schema;

/// <summary>The statistics forms of a plan as data types, before any programming language.</summary>
/// <param name="PlanId">The plan's identifier.</param>
/// <param name="PlanTitle">The plan's title.</param>
/// <param name="Forms">The forms in order.</param>
public sealed record SchemaModel(string PlanId, string PlanTitle, ImmutableArray<SchemaForm> Forms);
