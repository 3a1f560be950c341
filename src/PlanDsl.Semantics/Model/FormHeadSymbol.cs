using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A blank above a form's table.</summary>
/// <param name="Label">What is printed before it, without colon.</param>
/// <param name="IsDate">Whether a date is filled in.</param>
/// <param name="DateParts">The parts printed, of 年月日; empty for a text.</param>
/// <param name="Location">Where it is declared; the form's title if it is the default.</param>
public sealed record FormHeadSymbol(string Label, bool IsDate, string DateParts, Location Location)
{
    /// <summary>The name that it is filled in under: 填报单位（盖章） under 填报单位.</summary>
    public string Id => Label.AsSpan().IndexOfAny('（', '(') is var bracket and > 0 ? Label[..bracket] : Label;
}

/// <summary>The caption of a column.</summary>
/// <param name="Caption">What is printed; may be empty.</param>
/// <param name="Location">Where it is declared; the form's title if it is the default.</param>
public sealed record FormColumnSymbol(string Caption, Location Location);
