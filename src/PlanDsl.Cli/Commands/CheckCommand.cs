using PlanDsl.Cli.Batch;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Commands;

/// <summary>
/// plandsl check: everything that is wrong, as text, JSON or SARIF; with --fix, what is certain is mended.
/// </summary>
internal static class CheckCommand
{
    internal static int Run(Session session)
    {
        WarmUp.BeginCheck();
        var roots = PlanDiscovery.Find(session.Host, session.Arguments.Operands);
        var format = session.Arguments.Get(CommandTable.Format);
        var isText = format is null or "text";
        var findings = new Findings(session.Arguments.Language, keeps: !isText);
        var report = new TextReport(session.Host.Out, session.Style, session.Host.Width, findings.LanguageOf);
        var projects = new ProjectFiles(session.Host);
        var imports = new ParsedImports();
        var failures = new Failures(session);

        // Two plans may share a file that is to be mended.
        var threads = session.Arguments.Has(CommandTable.Fix) ? 1 : Environment.ProcessorCount;
        using (var progress = new ProgressLine(session.Host, roots.Length))
        {
            OrderedWork.Run(roots, threads, root => Check(session, projects, imports, root), (root, result) =>
                failures.Try(root, () =>
                {
                    var added = findings.Add(result());
                    progress.Done(root);
                    if (isText && added.Count > 0)
                    {
                        progress.Clear();
                        report.Write(added);
                    }
                }));
        }

        switch (format)
        {
            case "json":
                JsonReport.Write(session.Host.Out, findings.All);
                break;
            case "sarif":
                SarifReport.Write(session.Host.Out, findings);
                break;
            default:
                report.WriteSummary(findings.Counts, session.Language);
                break;
        }

        return failures.Any ? ExitCode.CannotRun : findings.Counts.ExitCode;
    }

    private static Compilation Check(Session session, ProjectFiles projects, ParsedImports imports, string root)
    {
        var project = projects.For(root);
        if (session.Arguments.Has(CommandTable.Fix))
        {
            var sources = new DiskSourceHost(session.Host);
            Fixes.Apply(session, sources, PlanFixer.Fix(sources, root, project));
        }

        return PlanCompiler.Check(new DiskSourceHost(session.Host), root, project, imports);
    }
}
