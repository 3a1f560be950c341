using System.Globalization;
using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Expressions;

/// <summary>
/// What people write for responsibilities, and what it means or is told. responsibilities.tsv has a line for each:
/// group, expression, meaning. The meanings were decided by reading the expressions, so no switch writes them anew.
/// </summary>
/// <remarks>
/// A meaning is the bodies of each role and the closing words, with bars between them, or codes of findings: behind a
/// colon the forms that they name, with ？ where no change is offered.
/// </remarks>
public sealed class ResponsibilityExpressionTests
{
    [Fact]
    public void Every_expression_means_what_its_drafter_means() => ExpressionTable.Refuse(
        from row in Rows()
        let actual = Meaning(row.Expression)
        where actual != row.Meaning
        select $"{row.Group}\t{row.Expression}\t{actual}\t{row.Meaning}");

    /// <summary>What a finding offers to change mends it, and means what the finding names.</summary>
    [Fact]
    public void Every_change_that_a_finding_offers_mends_it() => ExpressionTable.Refuse(
        from row in Rows()
        let compilation = Compile(row.Expression)
        let fixes = compilation.Diagnostics.Where(static d => d.Descriptor.Code != "PLN2003")
            .SelectMany(static d => d.Fix).OrderByDescending(static c => c.Span.Start).ToList()
        where fixes.Count > 0
        let mended = fixes.Aggregate(
            compilation.Diagnostics[0].Location.Source.Text,
            static (text, fix) => text[..fix.Span.Start] + fix.NewText + text[fix.Span.End..])
        let left = Check(mended).Diagnostics
        where !left.IsEmpty
        select $"{row.Expression}: {left[0].Descriptor.Code} {mended}");

    /// <summary>Each group of the table as a part of docs/responsibilities.md.</summary>
    [Fact]
    public void The_page_of_responsibilities_is_the_table()
    {
        var page = new StringBuilder(ExpressionTable.Introduction("responsibilities.md"));
        foreach (var group in Rows().GroupBy(static r => r.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n| 写法 | 意思 |\n|---|---|\n");
            foreach (var row in group)
            {
                page.Append($"| `{row.Expression}` | {Linked(row.Meaning)} |\n");
            }
        }

        Baseline.Check(page.ToString(), "docs", "responsibilities.md");
    }

    private static string Linked(string meaning) => string.Join(' ', meaning.Split(' ').Select(static word =>
        word.StartsWith("PLN", StringComparison.Ordinal)
            ? $"[{word[..7]}](diagnostics/{word[..7]}.md){word[7..]}"
            : word)).Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<Row> Rows() =>
        from cells in ExpressionTable.Lines("responsibilities.tsv")
        select new Row(cells[0], cells[1], cells[2]);

    private static string Meaning(string expression)
    {
        var compilation = Compile(expression);
        string[] said = compilation.Plan is { } plan && !compilation.HasErrors
            ? [Words(plan.AllItems.Single().Responsibility!)]
            : [];
        return string.Join(' ', said.Concat(compilation.Diagnostics.Select(Print)));
    }

    private static string Words(ResponsibilitySymbol responsibility) => string.Join(
        " | ",
        responsibility.Shares.Select(static s =>
                (s.Role is null ? string.Empty : s.Role + " ") + BodyList.Print(s.Bodies) + s.AndOthers?.Text)
            .Concat(responsibility.Closing is { } closing ? ["结语 " + closing] : []));

    private static string Print(Diagnostic finding)
    {
        var code = finding.Descriptor.Code;
        return code switch
        {
            "PLN2003" => code + string.Concat(finding.Fix.Select(static c => "：" + c.NewText)),
            "PLN2045" or "PLN2046" => $"{code}：{finding.Arguments[1].Zh.Replace("”“", "|", StringComparison.Ordinal)}"
                + (finding.Fix.IsEmpty ? " ？" : string.Empty),
            _ => code,
        };
    }

    private static Compilation Compile(string expression) => Check($$""""
        单位库 {
          单位 市局：某市局
          单位 公安局：某市公安局
          单位 教育局：某市教育局
          集合 各县区
        }
        方案 示例：示例行动方案 {
          编制：市局、公安局、教育局、各县区
          行动期间：2026年3月—10月
          成文日期：2026年2月25日
          章：重点任务 {
            任务：受试 {
              责任：{{expression}}
            }
          }
        }
        """");

    private static Compilation Check(string text) =>
        PlanCompiler.Check(new MemoryHost().With("a.plan", text), "a.plan");

    private sealed record Row(string Group, string Expression, string Meaning);
}
