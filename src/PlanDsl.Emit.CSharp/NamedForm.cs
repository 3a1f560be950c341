using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>A form and the C# names of everything in it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Type">The record's name as it is written.</param>
/// <param name="JsonProperty">The name of its property in the JSON context.</param>
/// <param name="Fields">The fields in order.</param>
internal sealed record NamedForm(
    SchemaForm Form,
    string Type,
    string JsonProperty,
    ImmutableArray<NamedField> Fields)
{
    private readonly Dictionary<string, NamedField> byId = Fields.ToDictionary(static field => field.Field.Id);

    /// <summary>The lists in order.</summary>
    public ImmutableArray<NamedRegister> Registers { get; private init; } = [];

    /// <summary>
    /// The forms of one namespace with their names: those that the plan declares, which binding has found to be free
    /// and each its own.
    /// </summary>
    /// <param name="forms">The forms in order.</param>
    public static ImmutableArray<NamedForm> Name(IEnumerable<SchemaForm> forms)
    {
        // The source generator names a file after each, and files do not tell upper case from lower.
        var json = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. forms.Select(form => Name(form, form.Name, json))];
    }

    /// <summary>The major version of a form: 1 of 1.2.</summary>
    public static int Major(SchemaForm form) =>
        int.Parse(form.Version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The field of an identifier.</summary>
    /// <exception cref="InvalidOperationException">The form has no such field: the schema is wrong.</exception>
    public NamedField Field(string id) =>
        byId.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"form {Form.Id} has no field {id}");

    /// <summary>The list of an identifier.</summary>
    /// <exception cref="InvalidOperationException">The form has no such list: the schema is wrong.</exception>
    public NamedRegister Register(string id) =>
        Registers.FirstOrDefault(r => r.Register.Id == id)
        ?? throw new InvalidOperationException($"form {Form.Id} has no list {id}");

    private static NamedForm Name(SchemaForm form, string type, HashSet<string> json)
    {
        // A name of its own, because the generator's would meet Default, String or Int64.
        var jsonProperty = Identifiers.Unique("Form" + type, json);
        return new NamedForm(form, Identifiers.Written(type), jsonProperty, NameFields(form.Fields))
        {
            Registers = [.. form.Registers.Select(register => NameRegister(register, jsonProperty, json))],
        };
    }

    private static NamedRegister NameRegister(SchemaRegister register, string form, HashSet<string> json)
    {
        var row = register.RowName;
        return new NamedRegister(
            register,
            Identifiers.Written(register.Name),
            Identifiers.Written(row),
            Identifiers.Unique($"{form}_{row}", json),
            Identifiers.Unique($"{form}_{row}List", json),
            NameFields(register.Fields));
    }

    private static ImmutableArray<NamedField> NameFields(ImmutableArray<FormField> fields) =>
        [.. fields.Select(field => new NamedField(field, Identifiers.Written(field.Name)))];
}
