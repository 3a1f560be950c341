using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Whom to ask.</summary>
/// <param name="Name">Office and name, as printed.</param>
/// <param name="Phones">Telephone numbers, as printed.</param>
/// <param name="Emails">Mail addresses.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ContactSymbol(
    string Name, ImmutableArray<string> Phones, ImmutableArray<string> Emails, Location Location);
