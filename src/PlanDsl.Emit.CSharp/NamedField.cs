using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>A field and the name of its property.</summary>
/// <param name="Field">The field.</param>
/// <param name="Property">The property's name as it is written, unique in the form.</param>
internal sealed record NamedField(SchemaField Field, string Property)
{
    /// <summary>Whether it holds a figure.</summary>
    public bool IsFigure => Field.Kind is InputKind.Whole or InputKind.Decimal;

    /// <summary>The property's type. A date is text: forms print only a part of it, such as month and day.</summary>
    public string Type => Field.Kind switch
    {
        InputKind.Whole => "long?",
        InputKind.Decimal => "decimal?",
        _ => "string?",
    };
}
