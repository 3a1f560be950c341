using PlanDsl.Audit;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>
/// plandsl audit: what Word files, whoever made them, have against the standard for official documents.
/// </summary>
internal static class AuditCommand
{
    /// <summary>No official document is as large; what is would only exhaust the memory.</summary>
    private const long MaximumBytes = 256 << 20;

    internal static int Run(Session session)
    {
        PageProfile? profile = session.Arguments.Get(CommandTable.Page) switch
        {
            "gb33476" => PageProfile.Gb33476,
            "classic37" => PageProfile.Classic37,
            _ => null,
        };
        var isRendered = session.Arguments.Has(CommandTable.Render);
        if (isRendered)
        {
            PageMeasurer.Require();
        }

        var files = new List<AuditedFile>();
        var failures = new Failures(session);
        foreach (var path in session.Arguments.Operands.Select(PlanDiscovery.Show).Distinct(StringComparer.Ordinal))
        {
            failures.Try(path, () => files.Add(new AuditedFile(path, Audit(Read(session, path), profile, isRendered))));
        }

        var isWhole = session.Arguments.Has(CommandTable.Whole);
        switch (session.Arguments.Get(CommandTable.Format))
        {
            case "json":
                AuditJsonReport.Write(session.Host.Out, files, isWhole);
                break;
            case "sarif":
                AuditSarifReport.Write(session.Host.Out, files, session.Language);
                break;
            default:
                new AuditTextReport(session, isWhole).Write(files);
                break;
        }

        foreach (var file in files.Where(static file => file.Report.Problem is not null))
        {
            var problem = file.Report.Problem!;
            session.Host.Error.WriteLine(VisibleText.OnOneLine(
                $"plandsl: {file.Path}{AuditWords.Colon(session.Language)}{problem.Reason.In(session.Language)}"));
            session.Host.Error.WriteLine($"  {problem.Remedy.In(session.Language)}");
        }

        return failures.Any || files.Any(static file => file.Report.Problem is not null) ? ExitCode.CannotRun
            : files.Any(static file => file.Report.Findings.Any(static f => f.Severity == AuditSeverity.Error))
                ? ExitCode.Findings : ExitCode.Fine;
    }

    private static AuditReport Audit(byte[] content, PageProfile? profile, bool isRendered)
    {
        var report = WordAuditor.Audit(content, profile);
        return isRendered && report.Problem is null ? PageMeasurer.Measure(report, content) : report;
    }

    private static byte[] Read(Session session, string path)
    {
        var full = session.Host.FullPath(path);
        if (Directory.Exists(full))
        {
            throw new CliException(
                new($"{path} 是文件夹", $"{path} is a folder"),
                new("写出 .docx 文件名，可以写几个", "Name .docx files, one or more"));
        }

        Leftovers.SettleFile(session.Host.Disk, full);
        return NamedFile.Read(full, path, MaximumBytes);
    }
}
