using PlanDsl.Emit.Forms;
using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>A field and the name of its property.</summary>
/// <param name="Field">The field.</param>
/// <param name="Property">The property's name as it is written.</param>
internal sealed record NamedField(FormField Field, string Property)
{
    /// <summary>Whether it holds a figure.</summary>
    public bool IsFigure => Field.Kind is InputKind.Whole or InputKind.Decimal;

    /// <summary>
    /// The property's type. The date of a head is text: forms print only a part of it, such as month and day.
    /// </summary>
    public string Type => Field.Kind switch
    {
        InputKind.Whole => "long?",
        InputKind.Decimal => "decimal?",
        InputKind.Day => "DateOnly?",
        InputKind.YesNo => "bool?",
        _ => "string?",
    };

    /// <summary>Its figure in an expression: 0 where a blank is zero.</summary>
    /// <param name="owner">The record that has it: this, one.</param>
    public string Figure(string owner) =>
        Field.Blank == FieldBlank.Zero ? $"({Type})({owner}.{Property} ?? 0)" : $"{owner}.{Property}";

    /// <summary>The method of the lenient reader that reads it.</summary>
    public string Reader => Field.Kind switch
    {
        InputKind.Whole => "Whole",
        InputKind.Decimal => "Decimal",
        InputKind.Day => "Day",
        InputKind.YesNo => "YesNo",
        InputKind.Date => "Date",
        _ => "Text",
    };
}
