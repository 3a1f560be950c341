using System.Text;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl fmt: settles layout, keeps meaning.</summary>
internal sealed class FmtCommand
{
    private readonly Session session;
    private readonly Findings findings;
    private readonly TextReport report;
    private readonly bool checkOnly;
    private readonly DisplayLanguage? keywords;

    private FmtCommand(Session session, TextWriter messages)
    {
        this.session = session;
        checkOnly = session.Arguments.Has(CommandTable.CheckOnly);
        keywords = session.Arguments.Get(CommandTable.Keywords) is { } name ? ParsedArguments.ToLanguage(name) : null;
        findings = new Findings(session.Arguments.Language);
        report = new TextReport(messages, session.Style, session.Host.Width, findings.LanguageOf);
    }

    internal static int Run(Session session)
    {
        var operands = session.Arguments.Operands;
        if (!operands.Contains("-"))
        {
            return new FmtCommand(session, session.Host.Out).FormatFiles();
        }

        return operands.Count == 1
            ? new FmtCommand(session, session.Host.Error).FormatStream()
            : throw new CliException(
                new("“-”不能和文件写在一起", "\"-\" cannot stand beside files"),
                new("分两次执行", "Run them one by one"));
    }

    private int FormatFiles()
    {
        var changed = 0;
        var failures = new Failures(session);
        foreach (var path in PlanDiscovery.Find(session.Host, session.Arguments.Operands))
        {
            failures.Try(path, () => changed += FormatFile(path) ? 1 : 0);
        }

        report.WriteSummaryOfErrors(findings.Counts, session.Language);
        return failures.Any ? ExitCode.CannotRun
            : findings.Counts.ExitCode != ExitCode.Fine || (checkOnly && changed > 0) ? ExitCode.Findings
            : ExitCode.Fine;
    }

    /// <summary>Whether there was something to change.</summary>
    private bool FormatFile(string path)
    {
        var full = session.Host.FullPath(path);
        var content = NamedFile.Read(full, path);
        if (Format(path, content) is not { } formatted || formatted.AsSpan().SequenceEqual(content))
        {
            return false;
        }

        if (!checkOnly)
        {
            PlanFile.Replace(session.Host.Disk, full, path, content, formatted);
        }

        session.Say(
            checkOnly ? $"需要整理 {path}" : $"整理 {path}",
            checkOnly ? $"to format: {path}" : $"formatted {path}");
        return true;
    }

    private int FormatStream()
    {
        byte[] content;
        try
        {
            using var input = session.Host.OpenIn();
            content = BoundedReader.ReadAll(input, 0, ISourceHost.MaximumBytes);
        }
        catch (SourceTooLargeException)
        {
            throw BoundedReader.TooLarge("-", ISourceHost.MaximumBytes);
        }
        catch (Exception refused) when (DiskFault.Is(refused))
        {
            throw DiskFault.Reading(new Bilingual("标准输入", "standard input"), refused);
        }

        if (Format("-", content) is not { } formatted)
        {
            return ExitCode.Findings;
        }

        if (!checkOnly)
        {
            session.Host.Out.Write(Encoding.UTF8.GetString(formatted));
            return ExitCode.Fine;
        }

        return formatted.AsSpan().SequenceEqual(content) ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>The formatted bytes; null, with a report, if the file has errors.</summary>
    private byte[]? Format(string path, byte[] content)
    {
        var (text, problem) = SourceDecoder.Decode(path, content);
        if (text is null)
        {
            report.Write(findings.Add([problem!], _ => session.Language));
            return null;
        }

        var tree = SyntaxTree.Parse(text);
        var errors = tree.Diagnostics.Where(static d => d.Descriptor.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            report.Write(findings.Add(errors, _ => tree.Root.Language));
            return null;
        }

        var formatted = Encoding.UTF8.GetBytes(PlanFormatter.Format(tree, keywords));
        var mark = Encoding.UTF8.Preamble;
        return content.AsSpan().StartsWith(mark) ? [.. mark, .. formatted] : formatted;
    }
}
