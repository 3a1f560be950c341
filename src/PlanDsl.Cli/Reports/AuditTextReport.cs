using PlanDsl.Audit;
using PlanDsl.Cli.Commands;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>
/// An audit for people: the verdict, then gate by gate in page order what deviates, where, on what ground, what to do.
/// </summary>
/// <param name="session">Streams, colours, language.</param>
/// <param name="isWhole">Whether every place, and what is right, not applicable or not verified, is listed too.</param>
internal sealed class AuditTextReport(Session session, bool isWhole)
{
    private const int MostPlaces = 3;

    private readonly DisplayLanguage language = session.Language;

    /// <summary>Writes what is said about each file that could be read.</summary>
    internal void Write(IEnumerable<AuditedFile> files)
    {
        foreach (var file in files.Where(static file => file.Report.Problem is null))
        {
            WriteSummary(file);
            Line("");
            foreach (var gate in AuditWords.InPageOrder(file.Report.Findings).GroupBy(static finding => finding.Gate))
            {
                WriteGate(gate.Key, [.. gate]);
                Line("");
            }

            if (isWhole)
            {
                WriteGates(file.Report);
                WriteMeasures(file.Report);
            }
        }
    }

    /// <summary>A gate with a line for each kind of deviation, and what to do about it.</summary>
    private void WriteGate(GateInfo gate, List<AuditFinding> findings)
    {
        var worst = AuditWords.Weight(findings.Max(static finding => finding.Severity));
        var kind = session.Style.Of(worst, $"{TextReport.NameOf(worst).In(language)} {gate.Id}");
        Line($"{kind} {session.Style.Bold(gate.Topic.In(language))}");
        for (var i = 0; i < findings.Count; i++)
        {
            WriteFinding(findings[i], worst);

            // Kinds that one remedy mends share it.
            if (i == findings.Count - 1 || findings[i + 1].Remedy != findings[i].Remedy)
            {
                Line(VisibleText.OnOneLine($"    {Say("改法：", "fix: ")}{findings[i].Remedy.In(language)}"));
            }
        }

        foreach (var ground in findings.Select(finding => AuditWords.Ground(finding, language)).Distinct())
        {
            Line($"    {Say("依据：", "by: ")}{ground}");
        }
    }

    private void WriteFinding(AuditFinding finding, Severity worst)
    {
        var shown = isWhole ? finding.Places.Length : MostPlaces;
        var places = finding.Places.Take(shown).Select(place => AuditWords.Place(place, language));
        var more = finding.Places.Length > shown
            ? Say($"等 {finding.Places.Length} 处（--all 列出全部）",
                $" and others, {finding.Places.Length} in all (--all lists them)") : "";
        var own = AuditWords.Weight(finding.Severity);
        var weight = own == worst ? "" : $"{TextReport.NameOf(own).In(language)}{AuditWords.Colon(language)}";
        Line(VisibleText.OnOneLine(Say(
            $"  {weight}{finding.Found.Zh}。应为：{finding.Expected.Zh}。位置：{string.Join('、', places)}{more}",
            $"  {weight}{finding.Found.En}; should be: {finding.Expected.En}; at: {string.Join(", ", places)}{more}")));
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
        var verdict = errors > 0 ? Say("不合格", "not in order")
            : warnings + notes > 0 ? Say("没有错误，有要核对的地方", "no errors, but things to look at") : Say("合格", "in order");
        var text = Say(
            $"{errors} 个错误，{warnings} 个警告，{notes} 个提示；{verdict}（核了 {judged} 项，合格 {passed} 项，另有 {unseen} 项要看版面或纸件）",
            $"{errors} errors, {warnings} warnings, {notes} info; {verdict} "
            + $"({passed} of {judged} gates passed, {unseen} need the page or the paper)");
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
