using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>A form and the C# names of everything in it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Type">The record's name as it is written, unique in its namespace.</param>
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
    /// Names that the generated text uses itself, whether as a member of each record or as a type; a form or a field of
    /// that name gets _2.
    /// </summary>
    private static readonly ImmutableArray<string> Reserved =
    [
        "Aggregate", "Clone", "DateOnly", "DateTimeStyles", "EqualityContract", "Equals", "Fields", "Finalize",
        "GetHashCode", "GetType", "Info", "JsonException", "JsonPropertyName", "JsonSerializer", "MemberwiseClone",
        "OverflowException", "PrintMembers", "ReadLenient", "ReadStrict", "ReferenceEquals", "ToString", "Validate",
        "Write", .. RuntimeSources.Types,
    ];

    /// <summary>The forms of one namespace with their names; the same names for the same forms, always.</summary>
    /// <param name="forms">The forms in order.</param>
    /// <param name="context">The JSON context's name, which no form may have.</param>
    public static ImmutableArray<NamedForm> Name(IEnumerable<SchemaForm> forms, string context)
    {
        var types = new HashSet<string>(Reserved, StringComparer.Ordinal) { context };

        // The source generator names a file after each, and files do not tell upper case from lower.
        var json = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. forms.Select(form => Name(form, Identifiers.Unique(form.Name, types), json))];
    }

    /// <summary>The major version of a form: 1 of 1.2.</summary>
    public static int Major(SchemaForm form) =>
        int.Parse(form.Version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The field of an identifier.</summary>
    /// <exception cref="InvalidOperationException">The form has no such field: the schema is wrong.</exception>
    public NamedField Field(string id) =>
        byId.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"form {Form.Id} has no field {id}");

    private static NamedForm Name(SchemaForm form, string type, HashSet<string> json)
    {
        // A name of its own, because the generator's would meet Default, String or Int64.
        var jsonProperty = Identifiers.Unique("Form" + type, json);
        // C# refuses a member with the name of its type.
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal) { type };
        var fields = NameFields(form.Fields, taken);
        var registers = form.Registers
            .Select(register => NameRegister(register, jsonProperty, taken, json)).ToImmutableArray();
        return new NamedForm(form, Identifiers.Written(type), jsonProperty, fields) { Registers = registers };
    }

    private static NamedRegister NameRegister(
        SchemaRegister register, string form, HashSet<string> taken, HashSet<string> json)
    {
        var property = Identifiers.Unique(Identifiers.Unreserved(register.Name), taken);
        var row = Identifiers.Unique(register.Name + (char.IsAscii(register.Name[0]) ? "Row" : "行"), taken);
        var inner = new HashSet<string>(Reserved, StringComparer.Ordinal) { row };
        return new NamedRegister(
            register,
            Identifiers.Written(property),
            Identifiers.Written(row),
            Identifiers.Unique($"{form}_{row}", json),
            Identifiers.Unique($"{form}_{row}List", json),
            NameFields(register.Fields, inner));
    }

    private static ImmutableArray<NamedField> NameFields(ImmutableArray<FormField> fields, HashSet<string> taken) =>
    [
        .. fields.Select(field =>
            new NamedField(field, Identifiers.Written(Identifiers.Unique(Identifiers.Unreserved(field.Name), taken)))),
    ];
}
