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
        var language = args.Contains("--lang=en")
            || args.Zip(args.Skip(1)).Contains(("--lang", "en")) ? DisplayLanguage.En : DisplayLanguage.Zh;
        try
        {
            return Dispatch(args, host, language);
        }
        catch (CliException problem)
        {
            host.Out.Flush();
            problem.Write(host.Error, language);
            return ExitCode.CannotRun;
        }
        catch (Exception thrown)
        {
            // Whatever the input: people get a sentence, never a stack trace. Writers run in parallel and wrap theirs.
            var bug = thrown.GetBaseException();
            host.Error.WriteLine(new Bilingual(
                $"plandsl: 抱歉，程序内部出错（{bug.GetType().Name}）。这是 plandsl 的问题，不是方案的问题。",
                $"plandsl: Sorry, an internal error ({bug.GetType().Name}). It is plandsl's fault, not the plan's.")
                .In(language));
            host.Error.WriteLine(new Bilingual(
                $"  请把这一行、版本（{PlanCompiler.Version}）和方案文件发给维护人员；已有的文件没有改动。",
                $"  Please report this line, the version ({PlanCompiler.Version}) and the plan; no file was changed.")
                .In(language));
            return ExitCode.CannotRun;
        }
        finally
        {
            foreach (var note in host.Disk.Notes)
            {
                host.Error.WriteLine($"plandsl: {note.In(language)}");
            }

            host.Out.Flush();
            host.Error.Flush();
        }
    }

    private static int Dispatch(IReadOnlyList<string> args, CliHost host, DisplayLanguage language)
    {
        var parsed = ArgumentParser.Parse(args);
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
