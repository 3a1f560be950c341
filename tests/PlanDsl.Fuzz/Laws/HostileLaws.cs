using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// Whatever came into a plan, the check says it or the outputs are good; nothing is an internal error, and nothing that
/// people are shown holds what their terminal or calendar would obey.
/// </summary>
internal static class HostileLaws
{
    private const string InternalError = "PLN0016";

    public static void Check(string text)
    {
        InputLaws.Check(text, PlanLaws.Imports);
        OutputLaws.CheckNames(Build(text));
        var calendar = PlanCompiler.MakeCalendar(new TextHost(text), TextHost.Main, null, null);
        CheckReport(calendar.Compilation.Diagnostics);
        if (calendar.Ics is { } ics)
        {
            VisibleLaws.CheckLines(Encoding.UTF8.GetString(ics.AsSpan()), "\r\n", "the calendar");
        }
    }

    /// <summary>What is built in spite of it is valid.</summary>
    public static void CheckValid(string text) => OutputLaws.Check(Build(text));

    /// <summary>The outputs; none if the check found an error.</summary>
    private static ImmutableArray<OutputFile> Build(string text)
    {
        var result = PlanCompiler.Build(new TextHost(text), TextHost.Main, BuildOptions.Everything);
        CheckReport(result.Diagnostics);
        return result.Outputs;
    }

    /// <summary>A report in either language, as the command line writes it.</summary>
    private static void CheckReport(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var language in (DisplayLanguage[])[DisplayLanguage.Zh, DisplayLanguage.En])
        {
            using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            new TextReport(written, new Style(HasColor: false), 80, _ => language).Write(diagnostics);
            var report = written.ToString();
            Law.Holds(
                diagnostics.All(static d => d.Descriptor.Code != InternalError), "an internal error", "\n" + report);
            VisibleLaws.CheckLines(report, "\n", "the report");
        }
    }
}
