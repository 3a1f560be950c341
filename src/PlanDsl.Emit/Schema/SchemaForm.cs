using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Schema;

/// <summary>One form as a data type.</summary>
public sealed record SchemaForm
{
    /// <summary>The form's identifier in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>The printed title.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the fields, major.minor.</summary>
    public required string Version { get; init; }

    /// <summary>What else it says of itself.</summary>
    public FormEdition Edition { get; init; } = new();

    /// <summary>What its fields are: <see cref="Forms.FormModel.Fingerprint"/>.</summary>
    public string Fingerprint { get; init; } = string.Empty;

    /// <summary>Its name in code: that of the type.</summary>
    public required string Name { get; init; }

    /// <summary>All fields in printed order: figures, then the remarks, then the head's blanks last.</summary>
    public required ImmutableArray<FormField> Fields { get; init; }

    /// <summary>The lists of the form, with their columns.</summary>
    public ImmutableArray<SchemaRegister> Registers { get; init; } = [];

    /// <summary>Declared rules and those that follow from classifications.</summary>
    public required ImmutableArray<SchemaRule> Rules { get; init; }

    /// <summary>The due dates of the reportings that ask for this form, as the plan prints them.</summary>
    public required ImmutableArray<SchemaReporting> Reportings { get; init; }

    /// <summary>Notes below the form.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
