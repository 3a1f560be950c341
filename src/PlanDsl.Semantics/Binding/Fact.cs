namespace PlanDsl.Semantics.Binding;

/// <summary>Something that prose can cite.</summary>
/// <param name="Symbol">What it is a fact of.</param>
/// <param name="Member">Which fact of it, in Chinese words; null for what it is called.</param>
/// <param name="Printed">What a citation prints.</param>
internal sealed record Fact(DeclaredSymbol Symbol, string? Member, string Printed)
{
    /// <summary>Which fact of it as prose writes it, if that is not the Chinese words.</summary>
    internal string? Spelling { get; init; }

    /// <summary>The form whose name stands before that of a field; null if none does.</summary>
    internal DeclaredSymbol? Form { get; init; }

    /// <summary>The field, of which an identifier may be only a part of its name; null if it is none.</summary>
    internal FieldSymbol? Field { get; init; }

    /// <summary>Whether the name of the symbol is left out, as with facts of the plan itself.</summary>
    internal bool IsUnnamed { get; init; }

    /// <summary>The name that prose cites it by.</summary>
    internal string Name => (Form is null ? string.Empty : Form.Name + ".")
        + (IsUnnamed ? Written : Written is null ? Owner : $"{Owner}.{Written}");

    private string? Written => Spelling ?? Member;

    private string Owner => Field?.CitedAs ?? Symbol.Name;
}
