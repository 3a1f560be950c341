using System.Collections.Immutable;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>A list of a form and the C# names of everything in it.</summary>
/// <param name="Register">The list.</param>
/// <param name="Property">The property of the form's record.</param>
/// <param name="Type">The record of a row, which stands inside the form's.</param>
/// <param name="JsonProperty">The name of a row in the JSON context.</param>
/// <param name="JsonList">The name of the list in the JSON context.</param>
/// <param name="Fields">The columns in order.</param>
internal sealed record NamedRegister(
    SchemaRegister Register,
    string Property,
    string Type,
    string JsonProperty,
    string JsonList,
    ImmutableArray<NamedField> Fields)
{
    private readonly Dictionary<string, NamedField> byId = Fields.ToDictionary(static field => field.Field.Id);

    /// <summary>The column of an identifier.</summary>
    /// <exception cref="InvalidOperationException">The list has no such column: the schema is wrong.</exception>
    public NamedField Field(string id) =>
        byId.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"list {Register.Id} has no column {id}");
}
