using System.Globalization;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl calendar: every day on which something is due, as text, JSON or an iCalendar file.</summary>
internal static class CalendarCommand
{
    internal static int Run(Session session)
    {
        var from = ReadDay(session, CommandTable.From);
        var to = ReadDay(session, CommandTable.To);
        var file = session.Arguments.Operands[0];
        if (Directory.Exists(session.Host.FullPath(file)))
        {
            throw new CliException(
                new($"{file} 是文件夹", $"{file} is a folder"),
                new("写一个 .plan 文件；日历一次列一个方案", "Name one .plan file; a calendar is of one plan"));
        }

        var roots = PlanDiscovery.Find(session.Host, [file]);
        var host = new DiskSourceHost(session.Host);
        var calendar = PlanCompiler.MakeCalendar(
            host, roots[0], from, to, new ProjectFiles(session.Host).For(roots[0]));
        if (calendar.Compilation.HasErrors)
        {
            var findings = new Findings(session.Arguments.Language);
            var report = new TextReport(
                session.Host.Error, session.Style, session.Host.Width, findings.LanguageOf);
            report.Write(findings.Add(calendar.Compilation));
            return ExitCode.Findings;
        }

        if (calendar.Ics is not { } ics)
        {
            throw new CliException(
                new($"{file} 没有声明方案", $"{file} declares no plan"),
                new("写声明了方案的 .plan 文件", "Name a file that declares a plan"));
        }

        if (session.Arguments.Has(CommandTable.Json))
        {
            CalendarReport.WriteJson(session.Host.Out, calendar.Entries);
        }
        else
        {
            CalendarReport.WriteText(session, calendar.Entries);
        }

        if (session.Arguments.Get(CommandTable.Ics) is { } target)
        {
            WriteIcs(session, target, [.. ics], host);
        }

        return ExitCode.Fine;
    }

    private static void WriteIcs(Session session, string target, byte[] content, DiskSourceHost sources)
    {
        var kept = CalendarFile.Write(
            session.Host.Disk,
            session.Host.FullPath(target),
            PlanDiscovery.Show(target),
            content,
            [.. sources.AllRead],
            session.Arguments.Has(CommandTable.Force));
        if (session.Arguments.Has(CommandTable.Json))
        {
            return;
        }

        if (kept is not null)
        {
            session.Say($"原有的 {target} 改名留下：{kept}", $"kept {target} as {kept}");
        }

        session.Say($"写入 {target}", $"wrote {target}");
    }

    private static DateOnly? ReadDay(Session session, OptionSpec option)
    {
        if (session.Arguments.Get(option) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(
            text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new CliException(
                new($"{option.Name} 的“{text}”不是日期", $"The \"{text}\" of {option.Name} is no date"),
                new("写成 2021-01-08", "Write 2021-01-08"));
    }
}
