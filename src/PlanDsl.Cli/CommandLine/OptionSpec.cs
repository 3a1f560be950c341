using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.CommandLine;

/// <summary>An option.</summary>
/// <param name="Name">With its two dashes.</param>
/// <param name="Short">With its one dash; null if there is none.</param>
/// <param name="ValueName">What help calls its value; null for a switch.</param>
/// <param name="Help">What it does.</param>
internal sealed record OptionSpec(string Name, string? Short, string? ValueName, Bilingual Help)
{
    /// <summary>The values it takes; empty if any.</summary>
    internal ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether several values may be given, separated by commas of any kind.</summary>
    internal bool IsList { get; init; }
}
