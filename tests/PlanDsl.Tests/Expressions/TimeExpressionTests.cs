using System.Globalization;
using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Expressions;

/// <summary>
/// What people write for times, and what it means or is told. times.tsv has a line for each: group, keyword,
/// expression, meaning. The meanings were decided by reading the expressions, so no switch writes them anew.
/// </summary>
/// <remarks>
/// A meaning is days (month-day, of 2026 unless a year stands before them; of many, the first three and the last),
/// ends of a period with .. between them, 长期, 事项, 不定 or 未公布 for what has no day; then codes of findings, those that
/// name other forms with these forms.
/// </remarks>
public sealed class TimeExpressionTests
{
    /// <summary>Days, weekdays and hours; 上午 and 下午 alone are said by their ends.</summary>
    private static readonly Regex Said = new("[0-9]+[年月日号时点]|[0-9]+:[0-9]+|(?:周|星期)[一二三四五六日天]|下班");

    private static readonly string[] Named = ["PLN2007", "PLN2031", "PLN2033"];

    [Fact]
    public void Every_expression_means_what_its_drafter_means()
    {
        var wrong = Rows().Select(static r => (Row: r, Actual: Meaning(r.Keyword, r.Expression)))
            .Where(static r => r.Actual != r.Row.Meaning)
            .Select(static r => $"{r.Row.Group}\t{r.Row.Keyword}\t{r.Row.Expression}\t{r.Actual}\t{r.Row.Meaning}");
        ExpressionTable.Refuse(wrong);
    }

    /// <summary>What a finding says to write instead is accepted in the same place.</summary>
    [Fact]
    public void Every_form_that_a_finding_names_is_read() => ExpressionTable.Refuse(
        from row in Rows()
        from form in Findings(row.Keyword, row.Expression).SelectMany(Forms)
        let errors = Findings(row.Keyword, form).Where(static f => f.Descriptor.Severity == Severity.Error).ToList()
        where errors.Count > 0
        select $"{row.Expression}: {form}: {errors[0].Descriptor.Code}");

    /// <summary>The forms that a finding names say each day, weekday and hour that was written.</summary>
    [Fact]
    public void No_form_that_a_finding_names_loses_a_day_or_an_hour() => ExpressionTable.Refuse(
        from row in Rows()
        from finding in Findings(row.Keyword, row.Expression)
        let forms = string.Join(' ', Forms(finding))
        where forms.Length > 0
        let lost = Said.Matches(row.Expression).Select(static m => m.Value)
            .Where(w => !forms.Contains(w, StringComparison.Ordinal)).ToList()
        where lost.Count > 0
        select $"{row.Expression}: {string.Join('、', lost)}: {forms}");

    /// <summary>What a finding offers to change mends it.</summary>
    [Fact]
    public void Every_change_that_a_finding_offers_mends_it() => ExpressionTable.Refuse(
        from row in Rows()
        from finding in Findings(row.Keyword, row.Expression)
        where finding.Fix.Length == 1
        let text = finding.Location.Source.Text
        let mended = text[..finding.Fix[0].Span.Start] + finding.Fix[0].NewText + text[finding.Fix[0].Span.End..]
        where Check(mended).Diagnostics.Any(f => f.Descriptor == finding.Descriptor)
        select $"{row.Expression}: {finding.Fix[0].NewText}");

    /// <summary>Each group of the table as a part of docs/expressions.md.</summary>
    [Fact]
    public void The_page_of_expressions_is_the_table()
    {
        var page = new System.Text.StringBuilder(ExpressionTable.Introduction("times.md"));
        foreach (var group in Rows().GroupBy(static r => r.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n| 写在 | 写法 | 意思 |\n|---|---|---|\n");
            foreach (var row in group)
            {
                page.Append($"| {row.Keyword} | `{row.Expression}` | {Linked(row.Meaning)} |\n");
            }
        }

        Baseline.Check(page.ToString(), "docs", "expressions.md");
    }

    private static string Linked(string meaning) => string.Join(' ', meaning.Split(' ').Select(static word =>
        word.StartsWith("PLN", StringComparison.Ordinal)
            ? $"[{word[..7]}](diagnostics/{word[..7]}.md){word[7..].Replace("|", "、", StringComparison.Ordinal)}"
            : word));

    private static IEnumerable<Row> Rows() =>
        from cells in ExpressionTable.Lines("times.tsv")
        select new Row(cells[0], cells[1], cells[2], cells[3]);

    private static string Meaning(string keyword, string expression)
    {
        var compilation = Compile(keyword, expression);
        string[] said = compilation.Plan is { } plan && !compilation.HasErrors ? [Days(plan, keyword)] : [];
        return string.Join(
            ' ', said.Concat(compilation.Diagnostics.Select(Print).Order()).Where(static w => w.Length > 0));
    }

    private static string Print(Diagnostic finding) => Forms(finding) is { Count: > 0 } forms
        ? $"{finding.Descriptor.Code}：{string.Join('|', forms)}"
        : finding.Descriptor.Code;

    /// <summary>The forms that a finding says to write instead: what stands in quotes behind the text itself.</summary>
    private static List<string> Forms(Diagnostic finding) =>
        Named.Contains(finding.Descriptor.Code) && finding.Arguments.Length > 1
            ? [.. Regex.Replace(finding.Arguments[1].Zh, "^(?:可以写|.*：)“", "")
                .Replace("”。", "", StringComparison.Ordinal).Split("”“").Where(static f => f.Length > 0)]
            : [];

    private static string Days(PlanModel plan, string keyword)
    {
        if (keyword is "期间" or "阶段" or "行动期间")
        {
            var period = keyword == "行动期间" ? plan.Period! : plan.AllItems.First(static i => i.Id == "受试").Period!;
            return period.Parts.IsEmpty ? Print(period) : string.Join('、', period.Parts.Select(Print));
        }

        var deadline = keyword == "时限"
            ? plan.AllItems.First(static i => i.Id == "受试").Deadlines[0]
            : plan.Reportings[0].Deadlines[0];
        var due = new DueDates(plan).Of(deadline);
        var days = due.Dates.Select(static d => Day(d.Day) + (d.Time is { } time ? $"@{time:HH:mm}" : "")).ToList();
        var shown = days.Count <= 12 ? days : [.. days.Take(3), $"…({days.Count})…", days[^1]];
        string[] none = due.Gap switch
        {
            DueDateGap.None => [],
            DueDateGap.Standing => ["长期"],
            DueDateGap.Event => ["事项"],
            DueDateGap.Vague => ["不定"],
            DueDateGap.Calendar => ["未公布"],
            _ => ["无起止"],
        };
        var on = deadline is DatedDeadline { GoesOn: true } ? new[] { "长期" } : [];
        return string.Join(' ', shown.Concat(none).Concat(on));
    }

    private static string Print(CampaignPeriod period) => Day(period.First) + ".." + Day(period.Last);

    private static string Day(DateOnly? day) =>
        day is not { } d ? "" : (d.Year == 2026 ? "" : $"{d.Year}-") + $"{d.Month}-{d.Day}";

    private static IReadOnlyList<Diagnostic> Findings(string keyword, string expression) =>
        Compile(keyword, expression).Diagnostics;

    /// <summary>The campaign of March to October 2026 in three phases, its document of 25 February.</summary>
    private static Compilation Compile(string keyword, string expression)
    {
        var line = $"{keyword}：{expression}\n";
        var text = $$""""
            单位库 {
              单位 市局：某市局
            }
            方案 示例：示例行动方案 {
              编制：市局
              {{(keyword == "行动期间" ? line : "行动期间：2026年3月—10月")}}
              成文日期：2026年2月25日
              章：步骤安排 {
                角色：进度
                {{(keyword == "行动期间" ? "" : "阶段：动员部署阶段；3月\n阶段：集中整治阶段；4月—9月\n阶段：总结提升阶段；10月")}}
              }
              章：其他事项 {
                角色：要求
                {{(keyword == "阶段" ? $"阶段 受试：受试；{expression}" : "要求 受试：受试")}} {
                  {{(keyword is "期间" or "时限" ? line : "")}}
                  """
                  受试。
                  """
                }
              }
              报送 受试报送 {
                材料：进展
                {{(keyword == "截止" ? $"报送人：市局\n报至：市局\n{line}" : "")}}
              }
            }
            """";
        return Check(text);
    }

    private static Compilation Check(string text) =>
        PlanCompiler.Check(new MemoryHost().With("a.plan", text), "a.plan");

    private sealed record Row(string Group, string Keyword, string Expression, string Meaning);
}
