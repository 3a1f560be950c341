using System.Collections.Immutable;
using PlanDsl.Audit;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>What the reports call the values of an audit.</summary>
internal static class AuditWords
{
    internal static string In(this AuditText text, DisplayLanguage language) =>
        language == DisplayLanguage.En ? text.En : text.Zh;

    internal static string Colon(DisplayLanguage language) => language == DisplayLanguage.En ? ": " : "：";

    internal static Severity Weight(AuditSeverity severity) => severity switch
    {
        AuditSeverity.Error => Severity.Error,
        AuditSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    internal static AuditText NameOf(Strength strength) => strength switch
    {
        Strength.Required => new("规定", "required"),
        Strength.Normal => new("一般要求", "normal"),
        Strength.Recommended => new("推荐", "recommended"),
        Strength.Practice => new("惯例，不是国家标准的规定", "practice, not laid down"),
        Strength.Derived => new("由规定推算", "derived"),
        _ => new("软件参数", "word processor setting"),
    };

    internal static AuditText NameOf(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Pass => new("合格", "pass"),
        GateVerdict.Fail => new("不合格", "fail"),
        GateVerdict.NotApplicable => new("不适用", "notApplicable"),
        _ => new("未核", "notVerified"),
    };

    internal static AuditText NameOf(PageProfile profile) => profile == PageProfile.Gb33476
        ? new("gb33476（上边距 34.58 毫米，行距 29.6 磅）", "gb33476 (top margin 34.58 mm, lines of 29.6 pt)")
        : new("classic37（上边距 37 毫米，行距 28.95 磅）", "classic37 (top margin 37 mm, lines of 28.95 pt)");

    internal static string IdOf(PageProfile profile) => profile == PageProfile.Gb33476 ? "gb33476" : "classic37";

    /// <summary>What deviates: the topic, what the file has, what it should be.</summary>
    internal static string Message(AuditFinding finding, DisplayLanguage language) => language == DisplayLanguage.En
        ? $"{finding.Gate.Topic.En}: {finding.Found.En}; should be: {finding.Expected.En}"
        : $"{finding.Gate.Topic.Zh}：{finding.Found.Zh}。应为：{finding.Expected.Zh}。";

    /// <summary>Clause and strength.</summary>
    internal static string Ground(AuditFinding finding, DisplayLanguage language) =>
        finding.Strength == Strength.Practice ? NameOf(finding.Strength).In(language)
            : language == DisplayLanguage.En ? $"{finding.Gate.Clause} ({NameOf(finding.Strength).En})"
            : $"{finding.Gate.Clause}（{NameOf(finding.Strength).Zh}）";

    /// <summary>
    /// Gate by gate, in the order in which somebody who turns the pages comes to them: the whole file, then by place.
    /// </summary>
    internal static ImmutableArray<AuditFinding> InPageOrder(ImmutableArray<AuditFinding> findings) =>
    [
        .. findings.GroupBy(static finding => finding.Gate.Id)
            .OrderBy(static group => group.Min(static finding => OrderOf(finding.Places[0])))
            .SelectMany(static group => group.OrderBy(static finding => OrderOf(finding.Places[0]))),
    ];

    /// <summary>What a comment on a finding says: what deviates, what to do, on what ground.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">Where the comment stands.</param>
    /// <param name="more">How many more places have none.</param>
    /// <param name="language">The language.</param>
    internal static ImmutableArray<string> Comment(
        AuditFinding finding, AuditPlace place, int more, DisplayLanguage language)
    {
        var isEnglish = language == DisplayLanguage.En;
        var weight = TextReport.NameOf(Weight(finding.Severity)).In(language);

        // In the body the comment stands at its place; elsewhere it says where.
        var where = place is { Page: 0, Paragraph: > 0 } && !IsMargin(place) ? ""
            : $"{Place(place, language)}{Colon(language)}";
        var fix = isEnglish ? "Fix: " : "改法：";
        ImmutableArray<string> lines =
        [
            $"{weight} {finding.Gate.Id} {where}{Message(finding, language)}",
            $"{fix}{finding.Remedy.In(language)}",
            $"{(isEnglish ? "By: " : "依据：")}{Ground(finding, language)}",
        ];
        if (more > 0)
        {
            lines = lines.Add(isEnglish ? $"{more} more places are alike." : $"另有 {more} 处相同，没有标出。");
        }

        return [.. lines.Select(VisibleText.OnOneLine)];
    }

    /// <summary>Which fonts others stood for when the pages were laid out.</summary>
    internal static string Fonts(RenderedReport rendered, DisplayLanguage language)
    {
        var isEnglish = language == DisplayLanguage.En;
        var names = string.Join(isEnglish ? ", " : "、", rendered.FontsNotUsed);
        var stand = string.Join(isEnglish ? ", " : "、", rendered.FontsUsed);
        return isEnglish
            ? $"Note: {names} not installed (or not used); the pages have {stand}, so lines and pages may differ."
            : $"注意：这台电脑没有（或没有用到）{names}，版面用的是 {stand}；字体不同，折行和页数可能不同。";
    }

    private static bool IsMargin(AuditPlace place) => place.Part.Contains("footer", StringComparison.OrdinalIgnoreCase)
        || place.Part.Contains("header", StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole file and its sections first, headers and footers last.</summary>
    private static (int Kind, int Page, int Paragraph) OrderOf(AuditPlace place) => place switch
    {
        { Page: > 0 } => (2, place.Page, 0),
        { Paragraph: 0 } => (0, 0, place.Section),
        _ when IsMargin(place) => (3, 0, place.Paragraph),
        _ => (1, 0, place.Paragraph),
    };

    /// <summary>Where it is: people find it by its words, the number helps where words repeat.</summary>
    internal static string Place(AuditPlace place, DisplayLanguage language)
    {
        var isEnglish = language == DisplayLanguage.En;
        if (place.Page > 0)
        {
            return isEnglish ? $"page {place.Page}" : $"第 {place.Page} 页";
        }

        if (place.Paragraph == 0)
        {
            return place.Section == 0 ? isEnglish ? "whole file" : "全文"
                : isEnglish ? $"section {place.Section}" : $"第 {place.Section} 节";
        }

        var name = Path.GetFileNameWithoutExtension(place.Part);
        var where = name.StartsWith("footer", StringComparison.Ordinal) ? isEnglish ? "footer" : "页脚"
            : name.StartsWith("header", StringComparison.Ordinal) ? isEnglish ? "header" : "页眉"
            : place.Table > 0
                ? isEnglish ? $"table {place.Table}, paragraph {place.Paragraph}"
                    : $"表 {place.Table}（第 {place.Paragraph} 段）"
            : isEnglish ? $"paragraph {place.Paragraph}" : $"第 {place.Paragraph} 段";
        return place.Excerpt.Length == 0 ? where : isEnglish ? $"{where} \"{place.Excerpt}\""
            : $"{where}“{place.Excerpt}”";
    }
}
