using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.CommandLine;

/// <summary>A command line, taken apart.</summary>
internal sealed class ParsedArguments
{
    private readonly Dictionary<OptionSpec, List<string>> values = [];
    private readonly List<string> operands = [];

    /// <summary>The command; null if none was named.</summary>
    internal CommandSpec? Command { get; set; }

    /// <summary>What stands after the command and is no option.</summary>
    internal IReadOnlyList<string> Operands => operands;

    /// <summary>The language asked for by --lang; null if none was.</summary>
    internal DisplayLanguage? Language => Get(CommandTable.Language) is { } name ? ToLanguage(name) : null;

    /// <summary>The language of zh or en.</summary>
    internal static DisplayLanguage ToLanguage(string name) => name == "en" ? DisplayLanguage.En : DisplayLanguage.Zh;

    /// <summary>Whether an option was given.</summary>
    internal bool Has(OptionSpec option) => values.ContainsKey(option);

    /// <summary>The last value of an option; null if it was not given.</summary>
    internal string? Get(OptionSpec option) => values.TryGetValue(option, out var given) ? given[^1] : null;

    /// <summary>All values of an option.</summary>
    internal ImmutableArray<string> GetAll(OptionSpec option) =>
        values.TryGetValue(option, out var given) ? [.. given] : [];

    internal void AddOperand(string operand) => operands.Add(operand);

    internal void AddOption(OptionSpec option, IEnumerable<string> given)
    {
        if (!values.TryGetValue(option, out var all))
        {
            values[option] = all = [];
        }

        all.AddRange(given);
    }
}
