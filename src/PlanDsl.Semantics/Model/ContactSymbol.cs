using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Whom to ask.</summary>
/// <param name="Name">Office and name, as printed.</param>
/// <param name="Phones">Telephone numbers, as printed.</param>
/// <param name="Emails">Mail addresses.</param>
/// <param name="IsOneLine">Whether name, telephone and mail stand on one line (同行).</param>
/// <param name="IsInText">Whether prose says it, so that it is not printed by itself (句内).</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ContactSymbol(
    string Name,
    ImmutableArray<PrintedText> Phones,
    ImmutableArray<PrintedText> Emails,
    bool IsOneLine,
    bool IsInText,
    Location Location)
{
    /// <summary>The identifier under which prose cites it; null if it has none.</summary>
    public string? Id { get; init; }
}
