using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>One run of a command.</summary>
/// <param name="Host">Streams and folders.</param>
/// <param name="Arguments">What the user asked for.</param>
internal sealed record Session(CliHost Host, ParsedArguments Arguments)
{
    /// <summary>The language of the tool's own messages.</summary>
    internal DisplayLanguage Language => Arguments.Language ?? DisplayLanguage.Zh;

    internal Style Style => new(Host.OutHasColor);

    /// <summary>Prints a line on the standard output.</summary>
    internal void Say(string zh, string en) =>
        Host.Out.WriteLine(VisibleText.OnOneLine(Language == DisplayLanguage.En ? en : zh));
}
