using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Commands;

/// <summary>Writes what check --fix mended, and says so.</summary>
internal static class Fixes
{
    /// <summary>
    /// Replaces each file whole, then prints a line for each finding that was mended; beside a report in JSON or SARIF
    /// on the error output, for such a report has the standard output to itself.
    /// </summary>
    internal static void Apply(Session session, DiskSourceHost sources, FixResult result)
    {
        foreach (var (path, content) in result.Files)
        {
            PlanFile.Replace(
                session.Host.Disk, session.Host.FullPath(path), path, sources.FirstRead(path), content);
        }

        var isText = session.Arguments.Get(CommandTable.Format) is null or "text";
        var output = isText ? session.Host.Out : session.Host.Error;
        var verb = session.Language == Syntax.DisplayLanguage.En ? "fixed" : "已改";
        foreach (var finding in result.Applied)
        {
            output.WriteLine(
                $"{TextReport.Place(finding.Location)} {verb} {finding.Descriptor.Code} "
                + Syntax.VisibleText.OnOneLine(finding.GetMessage(session.Language)));
        }
    }
}
