using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A document that the plan rests on (依据).</summary>
/// <param name="Id">The identifier; null if it has none.</param>
/// <param name="Title">Its title, in 《》 as written.</param>
/// <param name="DocumentNumber">Its 文号; null if it is not said.</param>
/// <param name="Location">Where the title is written.</param>
public sealed record BasisSymbol(string? Id, string Title, PrintedText? DocumentNumber, Location Location)
{
    /// <summary>Title and number: 《…》（国办函〔2018〕71号）.</summary>
    public string Printed => DocumentNumber is null ? Title : $"{Title}（{DocumentNumber.Text}）";
}
