using System.Collections.Immutable;

namespace PlanDsl.Cli.Files;

/// <summary>What a build did to its output folder.</summary>
/// <param name="Written">Paths of new and changed files, as they are to be shown.</param>
/// <param name="Removed">Paths of files of an earlier build that the plan no longer makes.</param>
/// <param name="Kept">Paths of other people's files that new ones took the place of, each with its path now.</param>
/// <param name="Unchanged">How many files had the right bytes already; they keep their times.</param>
internal sealed record OutputChanges(
    ImmutableArray<string> Written,
    ImmutableArray<string> Removed,
    ImmutableArray<KeptFile> Kept,
    int Unchanged);
