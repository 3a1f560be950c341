using System.Text;
using PlanDsl.Audit;
using PlanDsl.Audit.Gates;
using PlanDsl.Cli.Reports;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Audit;

/// <summary>The gates as a table: the page of the documentation is printed from it.</summary>
public sealed class GateTableTests
{
    private const string Head = """
        # What `plandsl audit` checks

        Generated from the gates themselves by a test: do not edit, run `PLANDSL_UPDATE=1 dotnet test`.

        `plandsl audit` reads any Word file (.docx), whoever made it, and holds it against GB/T 9704-2012
        《党政机关公文格式》 and GB/T 33476.2-2016. It finds the elements by what they are, never by the names of styles;
        what a file does not have is not applicable, never a failure.

        | strength | meaning | a deviation is |
        |---|---|---|
        | 规定 | a clause states it without hedge | an error |
        | 一般要求, 推荐 | a clause calls it normal or recommends it | a warning |
        | 由规定推算, 软件参数 | it follows by arithmetic, or from GB/T 33476.2 | a warning |
        | 惯例 | practice; never reported as a rule of the standard | information |

        The numbers begin with G- for GB/T 9704, L-, C- and J- for its letters, orders and minutes, T- for 条例
        (《党政机关公文处理工作条例》), P- and N- for the rules of marks and figures, D- for what drafting leaves behind.
        The rules of T- and D- that compare one place with another follow from 条例, 25: a document is looked through
        once more before it goes out.

        A gate may have parts of several strengths; the table names the firmest, each finding its own. Rules of
        punctuation and figures (P-, N-) count as 一般要求, however firm their clause: a program's reading of prose is
        never certain.

        Two settings of the page are right: `gb33476` (margins of 34.58 and 32.58 mm, lines of 29.6 pt), which gives
        the standard's measures on the printed page, and `classic37` (37 and 35 mm, lines of 28.95 pt), which most
        people type. The audit sees from the margins which one is meant, says so, and takes `--profile` for the other.

        Tolerances: those of the standard where it has any (margins ±1 mm), else 0.5 mm for the text area, 2 twips for
        the paper, 0.1 mm for the strength of rules, 0.3 to 0.6 of a character for indents, 0.6 of a line for empty
        lines. Colours up to 1F1F1F count as black. A line is one of the text: its fixed height where it has one, else
        that of the page's grid if lines snap to it; a grid that the text does not use counts for nothing.

        With `--render` LibreOffice lays the file out and a ruler is laid on the pages: figures are those of the ink,
        in mm from the edges of the paper. The file tells which gates apply, the page whether they are kept: what is
        out of place is a finding at its page, and a gate that the file alone left open is passed when all its measures
        are met. Where other fonts stand for those of the file, which the report names, measures of fonts say nothing,
        and a length is a finding only if it is off by 1.5 mm more than its tolerance. Lines that were set closer so
        that a signature is not alone on its page (7.3.5.5) are not counted as a full page. Under `classic37` the text
        begins at 39 to 40.7 mm and lines are 28.95 pt apart, which is what that setting gives.


        """;

    [Fact]
    public void The_page_of_the_documentation_shows_the_gates()
    {
        var page = new StringBuilder(Head);
        Write(page, "Read from the file", static gate => gate is not UnseenGate);
        Write(page, "Not to be read from a file alone", static gate => gate is UnseenGate);
        WriteMeasures(page);
        Baseline.Check(page.ToString().TrimEnd('\n') + "\n", "docs", "audit.md");
    }

    [Fact]
    public void Every_number_is_given_once() =>
        Assert.Equal(WordAuditor.Gates.Length, WordAuditor.Gates.Select(static gate => gate.Id).Distinct().Count());

    [Fact]
    public void Practice_names_no_national_standard_as_its_ground() => Assert.All(
        WordAuditor.Gates.Where(static gate => gate.Strength == Strength.Practice),
        static gate => Assert.StartsWith(gate.Id == "G-7.3.5.5" ? "GB/T" : "惯例", gate.Clause,
            StringComparison.Ordinal));

    private static void WriteMeasures(StringBuilder page)
    {
        page.Append("## Measured on the page (`--render`)\n\n");
        page.Append("| gate | clause | strength | what | required |\n|---|---|---|---|---|\n");
        foreach (var gate in MeasuredGates.All)
        {
            var strength = gate.Strength == Strength.Practice ? "惯例" : AuditWords.NameOf(gate.Strength).Zh;
            var what = $"{gate.Topic.Zh} ({gate.Topic.En})";
            page.Append($"| {gate.Id} | {gate.Info.Clause} | {strength} | {what} | {gate.Required.Zh} |\n");
        }
    }

    private static void Write(StringBuilder page, string title, Func<Gate, bool> wanted)
    {
        page.Append("## ").Append(title).Append("\n\n");
        page.Append("| gate | clause | strength | what | should be |\n|---|---|---|---|---|\n");
        foreach (var gate in GateTable.All.Where(wanted).Select(static gate => gate.Info))
        {
            var strength = gate.Strength == Strength.Practice ? "惯例" : AuditWords.NameOf(gate.Strength).Zh;
            var what = $"{gate.Topic.Zh} ({gate.Topic.En})";
            page.Append($"| {gate.Id} | {gate.Clause} | {strength} | {what} | {gate.Expected.Zh} |\n");
        }

        page.Append('\n');
    }
}
