using PlanDsl.Compiler;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Forms.Contract;
using PlanDsl.Emit.Tables;
using PlanDsl.Forms;
using PlanDsl.Rendering;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>Every form of the plans of the project, filled in and printed by LibreOffice.</summary>
public sealed class FilledFormTests
{
    [RenderFact]
    public void Nothing_that_is_filled_in_is_cut_off()
    {
        var files = Filled().ToList();
        var pdfs = OfficeRenderer.ToPdf(
            [.. files.Select(static f => KeyValuePair.Create(f.Name, f.File))], Renderer.FontConfig);
        Assert.True(files.Count > 20, "there are forms");
        foreach (var (file, pdf) in files.Zip(pdfs))
        {
            Keep(file.Name, pdf);
            using var document = RenderedDocument.Read(pdf);
            Check(file.Name, file.Form, document);
        }
    }

    private static void Check(string name, FormModel form, RenderedDocument document)
    {
        var lines = document.Pages.SelectMany(static page => page.Lines).Select(static l => l.Text).ToList();
        var text = string.Concat(lines);
        Assert.False(text.Contains("##", StringComparison.Ordinal), $"{name}: ### stands in it");

        // Figures, days and codes stand on one line, as often as there are blanks for them.
        foreach (var value in form.Fields.Where(static f => f.SumOf.IsEmpty && IsWhole(f)).GroupBy(Printed))
        {
            var wanted = value.Sum(static field => field.Rows);
            var found = lines.Sum(line => Count(line, value.Key));
            Assert.True(found >= wanted, $"{name}: {value.Key} stands {found} times, not {wanted}");
        }

        var names = form.Fields.Where(static f => OrdinaryValues.Of(f) == OrdinaryValues.Name).Sum(static f => f.Rows);
        Assert.All(
            [OrdinaryValues.Name[0], OrdinaryValues.Name[^1]],
            end => Assert.True(text.Count(c => c == end) >= names, $"{name}: {end} is cut off"));
        Assert.All(document.Pages, page => CheckOverlaps(name, page));
        CheckCaptions(name, name.EndsWith("xlsx", StringComparison.Ordinal) ? form.Sheet : form.Paper, lines);
    }

    /// <summary>Each line of a caption is one that the form breaks it into.</summary>
    private static void CheckCaptions(string name, TableModel table, List<string> lines)
    {
        foreach (var piece in table.Rows.Take(table.HeaderRows).SelectMany(static r => r.Cells)
            .SelectMany(static c => c.Content).OfType<CellText>().Select(static t => t.Text))
        {
            Assert.True(
                lines.Exists(line => line.Contains(piece, StringComparison.Ordinal)), $"{name}: {piece} is broken");
        }
    }

    private static bool IsWhole(FormField field) => field.Kind is not InputKind.Text and not InputKind.Choice
        || field.Label.Contains("代码", StringComparison.Ordinal);

    private static string Printed(FormField field) => OrdinaryValues.Of(field);

    private static int Count(string line, string value)
    {
        var count = 0;
        for (var at = line.IndexOf(value, StringComparison.Ordinal); at >= 0;
            at = line.IndexOf(value, at + value.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>A text that is higher than its row is drawn over its neighbours.</summary>
    private static void CheckOverlaps(string name, RenderedPage page)
    {
        const double Most = 0.4;
        var lines = page.Lines
            .Where(static line => OrdinaryValues.Name.Contains(line.Text, StringComparison.Ordinal)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var one = lines[i].Place;
            foreach (var line in lines.Skip(i + 1).TakeWhile(line => line.Place.Top < one.Bottom))
            {
                var other = line.Place;
                var (wide, high) = (
                    Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left),
                    Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top));
                Assert.False(
                    wide > 2 && high > Most * Math.Min(one.Bottom - one.Top, other.Bottom - other.Top),
                    $"{name}, page {page.Number}: {lines[i].Text} and {line.Text} stand over each other");
            }
        }
    }

    private static IEnumerable<(string Name, byte[] File, FormModel Form)> Filled()
    {
        foreach (var path in FormContractTests.Paths)
        {
            var result = PlanCompiler.Build(
                new FolderHost(Repository.Root), path, new BuildOptions([OutputKind.FormWord, OutputKind.FormExcel]));
            var forms = FormBuilder.Build(result.Plan!);
            foreach (var output in result.Outputs)
            {
                using var files = new FormFiles(output.Content);
                var identity = FormIdentity.Parse(files.Properties)!;
                var form = forms.Single(f => f.Id == identity.FormId);
                var file = output.Kind == OutputKind.FormWord
                    ? OrdinaryValues.InWord(output.Content, form)
                    : OrdinaryValues.InExcel(output.Content, form);
                yield return (Path.GetFileName(output.Path), file, form);
            }
        }
    }

    /// <summary>For looking at them: the folder that PLANDSL_PAGES names gets each PDF.</summary>
    private static void Keep(string name, byte[] pdf)
    {
        if (Environment.GetEnvironmentVariable("PLANDSL_PAGES") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), pdf);
        }
    }
}
