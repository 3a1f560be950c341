using PlanDsl.Audit;
using PlanDsl.Cli.Commands;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>An audit for people: what deviates, where, on what ground, what to do.</summary>
/// <param name="session">Streams, colours, language.</param>
/// <param name="isWhole">Whether what is right, not applicable or not verified is listed too.</param>
internal sealed class AuditTextReport(Session session, bool isWhole)
{
    private const int MostPlaces = 3;

    private readonly DisplayLanguage language = session.Language;

    /// <summary>Writes what is said about each file that could be read.</summary>
    internal void Write(IEnumerable<AuditedFile> files)
    {
        foreach (var file in files.Where(static file => file.Report.Problem is null))
        {
            foreach (var finding in file.Report.Findings.OrderByDescending(static finding => finding.Severity))
            {
                Write(file.Path, finding);
                Line("");
            }

            if (isWhole)
            {
                WriteGates(file.Report);
                WriteMeasures(file.Report);
            }

            WriteSummary(file);
        }
    }

    private void Write(string path, AuditFinding finding)
    {
        var severity = AuditWords.Weight(finding.Severity);
        var kind = session.Style.Of(severity, $"{TextReport.NameOf(severity).In(language)} {finding.Gate.Id}");
        Line($"{session.Style.Bold(path)} {kind} {VisibleText.OnOneLine(AuditWords.Message(finding, language))}");
        var places = finding.Places.Take(MostPlaces).Select(place => AuditWords.Place(place, language));
        var more = finding.Places.Length > MostPlaces
            ? Say($"，等 {finding.Places.Length} 处", $", {finding.Places.Length} places in all") : "";
        Line(VisibleText.OnOneLine($"       {Say("位置：", "at: ")}{string.Join(Say("、", ", "), places)}{more}"));
        Line($"       {Say("依据：", "by: ")}{AuditWords.Ground(finding, language)}");
        Line(VisibleText.OnOneLine($"       {Say("改法：", "fix: ")}{finding.Remedy.In(language)}"));
    }

    private void WriteGates(AuditReport report)
    {
        foreach (var group in report.Gates.Where(static gate => gate.Verdict != GateVerdict.Fail)
            .GroupBy(static gate => gate.Verdict).OrderBy(static group => group.Key))
        {
            foreach (var gate in group)
            {
                var reason = gate.Reason is { } given ? AuditWords.Colon(language) + given.In(language) : "";
                var verdict = AuditWords.NameOf(gate.Verdict).In(language);
                Line(VisibleText.OnOneLine($"{verdict} {gate.Gate.Id} {gate.Gate.Topic.In(language)}{reason}"));
            }

            Line("");
        }
    }

    private void WriteSummary(AuditedFile file)
    {
        var report = file.Report;
        var (errors, warnings, notes) = (Count(report, AuditSeverity.Error), Count(report, AuditSeverity.Warning),
            Count(report, AuditSeverity.Note));
        var passed = report.Gates.Count(static gate => gate.Verdict == GateVerdict.Pass);
        var judged = passed + report.Gates.Count(static gate => gate.Verdict == GateVerdict.Fail);
        var unseen = report.Gates.Count(static gate => gate.Verdict == GateVerdict.NotVerified);
        var worst = errors > 0 ? Severity.Error : warnings > 0 ? Severity.Warning : Severity.Info;
        var text = Say(
            $"{errors} 个错误，{warnings} 个警告，{notes} 个提示；核了 {judged} 项，合格 {passed} 项，另有 {unseen} 项要看版面或纸件",
            $"{errors} errors, {warnings} warnings, {notes} info; "
            + $"{passed} of {judged} gates passed, {unseen} need the page or the paper");
        Line($"{session.Style.Bold(file.Path)}{AuditWords.Colon(language)}{session.Style.Of(worst, text)}");
        var profile = AuditWords.NameOf(report.Profile).In(language);
        Line(report.ProfileIsAssumed
            ? Say($"页面按 {profile}核；要按另一种核，用 --profile。", $"Page judged by {profile}; --profile chooses the other.")
            : Say($"页面按 {profile}核。", $"Page judged by {profile}."));
        if (report.Rendered is { } rendered)
        {
            WriteRendered(rendered);
        }
    }

    private void WriteMeasures(AuditReport report)
    {
        if (report.Rendered is not { } rendered)
        {
            return;
        }

        foreach (var measure in rendered.Measurements)
        {
            var (what, found, wanted) = (measure.Gate.Topic.In(language), measure.Found.In(language),
                measure.Gate.Required.In(language));
            Line(VisibleText.OnOneLine(Say(
                $"量得 {measure.Gate.Id} 第 {measure.Page} 页 {what}：{found}（{wanted}）",
                $"measured {measure.Gate.Id} page {measure.Page} {what}: {found} ({wanted})")));
        }

        Line("");
    }

    private void WriteRendered(RenderedReport rendered)
    {
        Line(Say(
            $"LibreOffice 排出 {rendered.Pages} 页，量了 {rendered.Measurements.Length} 处。",
            $"Laid out by LibreOffice: {rendered.Pages} pages, {rendered.Measurements.Length} measures."));
        if (!rendered.FontsNotUsed.IsEmpty)
        {
            Line(VisibleText.OnOneLine(AuditWords.Fonts(rendered, language)));
        }
    }

    private static int Count(AuditReport report, AuditSeverity severity) =>
        report.Findings.Count(finding => finding.Severity == severity);

    private void Line(string text) => session.Host.Out.WriteLine(text);

    private string Say(string zh, string en) => language == DisplayLanguage.En ? en : zh;
}
