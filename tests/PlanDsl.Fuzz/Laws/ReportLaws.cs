using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlanDsl.Audit;
using PlanDsl.Cli;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Commands;
using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// Reports as the command line writes them, in both languages and in all formats: they speak of no internal error, hold
/// nothing that a terminal obeys, and what is for machines can be parsed.
/// </summary>
internal static class ReportLaws
{
    private const string InternalError = "PLN0016";

    public static void Check(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var language in (DisplayLanguage[])[DisplayLanguage.Zh, DisplayLanguage.En])
        {
            var report = Written(output =>
                new TextReport(output, new Style(HasColor: false), 80, _ => language).Write(diagnostics));
            Law.Holds(
                diagnostics.All(static d => d.Descriptor.Code != InternalError), "an internal error", "\n" + report);
            VisibleLaws.CheckLines(report, "\n", "the report");
            var findings = new Findings(language, keeps: true);
            findings.Add(diagnostics, _ => language);
            CheckJson(Written(output => SarifReport.Write(output, findings)), "the SARIF report");
        }

        CheckJson(Written(output => JsonReport.Write(output, diagnostics)), "the JSON report");
    }

    public static void CheckAudit(AuditReport report)
    {
        AuditedFile[] files = [new("a.docx", report)];
        foreach (var language in (string[])["zh", "en"])
        {
            var arguments = ArgumentParser.Parse(["audit", "a.docx", "--all", "--lang", language]);
            var text = Written(output => new AuditTextReport(
                new Session(HostOf(output), arguments), isWhole: true).Write(files));
            VisibleLaws.CheckLines(text, "\n", "the audit");
            var shown = language == "en" ? DisplayLanguage.En : DisplayLanguage.Zh;
            CheckJson(Written(output => AuditSarifReport.Write(output, files, shown)), "the audit's SARIF");
            if (report.Problem is { } problem)
            {
                VisibleLaws.CheckLines(problem.Reason.In(shown), "\n", "the audit's problem");
            }
        }

        CheckJson(Written(output => AuditJsonReport.Write(output, files, isWhole: true)), "the audit's JSON");
    }

    private static void CheckJson(string report, string what)
    {
        VisibleLaws.CheckLines(report, "\n", what);
        try
        {
            using var parsed = JsonDocument.Parse(report);
        }
        catch (JsonException problem)
        {
            throw new LawBrokenException($"{what} is no JSON", $": {problem.Message}");
        }
    }

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    private static CliHost HostOf(TextWriter output) => new()
    {
        Out = output,
        Error = TextWriter.Null,
        OpenIn = static () => Stream.Null,
        WorkingFolder = Path.GetTempPath(),
    };
}
