using PlanDsl.Audit;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;

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

        var files = session.Arguments.Operands.Select(PlanDiscovery.Show).Distinct(StringComparer.Ordinal)
            .Select(path => new AuditedFile(path, Audit(Read(session, path), profile, isRendered))).ToList();
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
            session.Host.Error.WriteLine(
                $"plandsl: {file.Path}{AuditWords.Colon(session.Language)}{problem.Reason.In(session.Language)}");
            session.Host.Error.WriteLine($"  {problem.Remedy.In(session.Language)}");
        }

        return files.Any(static file => file.Report.Problem is not null) ? ExitCode.CannotRun
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

        if (!File.Exists(full))
        {
            throw PlanDiscovery.NotFound(path);
        }

        try
        {
            // Word keeps a file that it has open; reading beside it is no harm.
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MaximumBytes)
            {
                throw new CliException(
                    new($"{path} 太大（超过 256 MB）", $"{path} is too large (more than 256 MB)"),
                    new("压缩其中的图片再检查", "Compress its pictures first"));
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new CliException(
                new($"读不了文件 {path}", $"The file {path} cannot be read"),
                new("检查文件的权限；在 Word 里打开着的，先关闭", "Check its permissions; close it in Word"));
        }
    }
}
