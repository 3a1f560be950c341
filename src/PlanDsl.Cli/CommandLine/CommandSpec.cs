using System.Collections.Immutable;
using PlanDsl.Cli.Commands;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.CommandLine;

/// <summary>A command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Operands">What stands after the name, as help shows it.</param>
/// <param name="Summary">One line.</param>
/// <param name="Details">More lines, for its own help.</param>
/// <param name="MinimumOperands">How many operands there must be.</param>
/// <param name="MaximumOperands">How many there may be.</param>
/// <param name="Options">Its options without the common ones.</param>
/// <param name="Run">Does it; returns the exit code.</param>
internal sealed record CommandSpec(
    string Name,
    Bilingual Operands,
    Bilingual Summary,
    Bilingual Details,
    int MinimumOperands,
    int MaximumOperands,
    ImmutableArray<OptionSpec> Options,
    Func<Session, int> Run);
