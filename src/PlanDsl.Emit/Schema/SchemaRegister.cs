using System.Collections.Immutable;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.Schema;

/// <summary>A list in a form: as many rows as there are things to register.</summary>
/// <param name="Id">Permanent identifier: the JSON name.</param>
/// <param name="Name">Its name in code: that of the property.</param>
/// <param name="RowName">What a row is called in code.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Fields">The columns in order.</param>
/// <param name="Rules">The rules between the figures of a row.</param>
public sealed record SchemaRegister(
    string Id,
    string Name,
    string RowName,
    string Title,
    ImmutableArray<FormField> Fields,
    ImmutableArray<SchemaRule> Rules);
