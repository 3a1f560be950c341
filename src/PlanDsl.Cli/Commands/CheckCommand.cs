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
        var projects = new ProjectFiles(session.Host);
        var roots = PlanDiscovery.Find(session.Host, session.Arguments.Operands);
        var findings = new Findings(session.Arguments.Language);
        var failures = new Failures(session);
        using var progress = new ProgressLine(session.Host, roots.Length);
        foreach (var root in roots)
        {
            progress.Next(root);
            failures.Try(root, () => Check(session, projects, findings, root));
        }

        progress.Clear();
        switch (session.Arguments.Get(CommandTable.Format))
        {
            case "json":
                JsonReport.Write(session.Host.Out, findings.All);
                break;
            case "sarif":
                SarifReport.Write(session.Host.Out, findings);
                break;
            default:
                var report = new TextReport(session.Host.Out, session.Style, session.Host.Width, findings.LanguageOf);
                report.Write(findings.All);
                report.WriteSummary(findings.All, session.Language);
                break;
        }

        return failures.Any ? ExitCode.CannotRun : findings.ExitCode;
    }

    private static void Check(Session session, ProjectFiles projects, Findings findings, string root)
    {
        var project = projects.For(root);
        if (session.Arguments.Has(CommandTable.Fix))
        {
            var sources = new DiskSourceHost(session.Host);
            Fixes.Apply(session, sources, PlanFixer.Fix(sources, root, project));
        }

        findings.Add(PlanCompiler.Check(new DiskSourceHost(session.Host), root, project));
    }
}
