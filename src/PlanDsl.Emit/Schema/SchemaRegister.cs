using System.Collections.Immutable;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>A list in a form: as many rows as there are things to register.</summary>
/// <param name="Id">Permanent identifier: the JSON name.</param>
/// <param name="Name">The declared English name, else the identifier: the name of the property.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Fields">The columns in order.</param>
/// <param name="Rules">The rules between the figures of a row.</param>
public sealed record SchemaRegister(
    string Id, string Name, string Title, ImmutableArray<FormField> Fields, ImmutableArray<SchemaRule> Rules);
