using System.Collections.Immutable;
using System.Text;
using PlanDsl.Audit;
using PlanDsl.Compiler;
using PlanDsl.Fuzz.Plans;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// Whatever came into a plan, the check says it or the outputs are good; nothing is an internal error, and nothing that
/// people are shown holds what their terminal or calendar would obey.
/// </summary>
internal static class HostileLaws
{
    public static void Check(string text)
    {
        InputLaws.Check(text, PlanLaws.Imports);
        OutputLaws.CheckNames(Build(text));
        var calendar = PlanCompiler.MakeCalendar(new TextHost(text), TextHost.Main, null, null);
        ReportLaws.Check(calendar.Compilation.Diagnostics);
        if (calendar.Ics is { } ics)
        {
            VisibleLaws.CheckLines(Encoding.UTF8.GetString(ics.AsSpan()), "\r\n", "the calendar");
        }
    }

    /// <summary>The bytes of a file that nobody wrote as a plan, each as the character of its number.</summary>
    public static void CheckFile(string bytes)
    {
        var host = new TextHost(Encoding.Latin1.GetBytes(bytes));
        ReportLaws.Check(PlanCompiler.Check(host, TextHost.Main).Diagnostics);
        ReportLaws.Check(PlanCompiler.Build(host, TextHost.Main, BuildOptions.Everything).Diagnostics);
        ReportLaws.Check(PlanFixer.Fix(host, TextHost.Main).Applied);
    }

    /// <summary>The main part of a Word file with something hostile in it.</summary>
    public static void CheckDocument(string xml) => ReportLaws.CheckAudit(WordAuditor.Audit(HostileDocument.Pack(xml)));

    /// <summary>What is built in spite of it is valid.</summary>
    public static void CheckValid(string text) => OutputLaws.Check(Build(text));

    /// <summary>The outputs; none if the check found an error.</summary>
    private static ImmutableArray<OutputFile> Build(string text)
    {
        var result = PlanCompiler.Build(new TextHost(text), TextHost.Main, BuildOptions.Everything);
        ReportLaws.Check(result.Diagnostics);
        return result.Outputs;
    }
}
