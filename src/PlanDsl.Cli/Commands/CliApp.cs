using PlanDsl.Cli.CommandLine;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>The tool as a function of its command line.</summary>
internal static class CliApp
{
    /// <summary>Runs one command line; returns the exit code and never throws.</summary>
    internal static int Run(IReadOnlyList<string> args, CliHost host)
    {
        // A command line that cannot be taken apart is answered in the language it asks for as far as can be seen.
        var language = AskForEnglish(args) ? DisplayLanguage.En : DisplayLanguage.Zh;
        var code = Dispatch(args, host, language);
        foreach (var note in host.Disk.Notes)
        {
            host.Error.WriteLine($"plandsl: {VisibleText.OnOneLine(note.In(language))}");
        }

        host.Out.Flush();
        if (host.OutFault() is { } fault)
        {
            // The work is done, but whoever reads the exit code alone must not believe that all was told.
            code = ExitCode.CannotRun;
            new CliException(
                new($"报告没有写完：标准输出{fault.Reason.Zh}",
                    $"The report was not written whole: standard output, {fault.Reason.En}"),
                fault.Remedy).Write(host.Error, language);
        }

        host.Error.Flush();
        return code;
    }

    private static bool AskForEnglish(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang=en" || (i > 0 && args[i - 1] == "--lang" && args[i] == "en"))
            {
                return true;
            }
        }

        return false;
    }

    private static int Dispatch(IReadOnlyList<string> args, CliHost host, DisplayLanguage language)
    {
        try
        {
            return Dispatch(ArgumentParser.Parse(args), host, language);
        }
        catch (Exception thrown)
        {
            host.Out.Flush();
            Failures.Explain(thrown, path: null).Write(host.Error, language);
            return ExitCode.CannotRun;
        }
    }

    private static int Dispatch(ParsedArguments parsed, CliHost host, DisplayLanguage language)
    {
        if (parsed.Has(CommandTable.Version))
        {
            host.Out.WriteLine($"plandsl {PlanCompiler.Version}");
            return ExitCode.Fine;
        }

        if (parsed.Command is null)
        {
            var wanted = parsed.Has(CommandTable.Help);
            new HelpWriter(wanted ? host.Out : host.Error, language).WriteAll();
            return wanted ? ExitCode.Fine : ExitCode.CannotRun;
        }

        if (parsed.Has(CommandTable.Help))
        {
            new HelpWriter(host.Out, language).Write(parsed.Command);
            return ExitCode.Fine;
        }

        return parsed.Command.Run(new Session(host, parsed));
    }
}
