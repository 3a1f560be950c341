using PlanDsl.Audit;
using PlanDsl.Audit.Marking;
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

        var target = TargetOfMark(session);
        var files = new List<AuditedFile>();
        var failures = new Failures(session);
        foreach (var path in session.Arguments.Operands.Select(PlanDiscovery.Show).Distinct(StringComparer.Ordinal))
        {
            failures.Try(path, () =>
            {
                var content = Read(session, path);
                var report = Audit(content, profile, isRendered);
                files.Add(new AuditedFile(path, report));
                if (target is not null && report.Problem is null)
                {
                    Mark(session, target, content, report);
                }
            });
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

    /// <summary>Where the marked copy goes; null if none is wanted.</summary>
    /// <exception cref="CliException">There is something already, or there are several files.</exception>
    private static string? TargetOfMark(Session session)
    {
        if (session.Arguments.Get(CommandTable.Mark) is not { } target)
        {
            return null;
        }

        if (session.Arguments.Operands.Count != 1)
        {
            throw new CliException(
                new("--mark 一次标一个文件", "--mark marks one file at a time"),
                new("只写一个 Word 文件，或者分几次标", "Name one Word file, or mark them one by one"));
        }

        if (!target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            throw new CliException(
                new($"{target} 不是 .docx 文件名", $"{target} is no name of a .docx file"),
                new("--mark 后面写新的 .docx 文件名", "Name a new .docx file"));
        }

        NewFile.CheckIsFree(session.Host.FullPath(target), PlanDiscovery.Show(target));
        return target;
    }

    private static void Mark(Session session, string target, byte[] content, AuditReport report)
    {
        var language = session.Language;
        var copy = WordMarker.Mark(content, AuditWords.InPageOrder(report.Findings), (finding, place, more) =>
            AuditWords.Comment(finding, place, more, language));
        NewFile.Write(session.Host.Disk, session.Host.FullPath(target), PlanDiscovery.Show(target), copy);
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
