using PlanDsl.Compiler;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Syntax;
using PlanDsl.Tests.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>Whatever notices, forms and workbooks print, of every plan there is, comes from somewhere.</summary>
public sealed class OriginTests
{
    public static TheoryData<string> Plans =>
    [
        .. Samples.Plans("plans").Concat(Samples.Plans("docs", "gallery"))
            .Concat(Samples.Plans("tests", "cases", "valid"))
            .Where(static p => Check(p) is { HasErrors: false, Plan: not null }),
    ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_block_and_text_is_written_in_a_source_or_says_why_not(string path)
    {
        var result = Check(path);
        var sources = result.Trees.Select(static t => t.Source).ToHashSet();
        var forms = FormBuilder.Build(result.Plan!);
        Assert.NotEmpty(Blocks(result));
        var origins = Blocks(result).Select(static b => b.Origin)
            .Concat(forms.Select(static f => f.Origin))
            .Concat(forms.SelectMany(static f => f.Fields).Select(static f => f.Origin))
            .Concat(Pieces(result).Select(static p => p.Origin));
        Assert.All(origins, origin =>
        {
            if (origin is GeneratedOrigin generated)
            {
                Assert.NotEqual(GeneratedReason.Sample, generated.Reason);
            }

            Location?[] places = [origin.Place, (origin as CitedOrigin)?.Fact];
            Assert.All(places.OfType<Location>(), place =>
            {
                Assert.Contains(place.Source, sources);
                Assert.InRange(place.Span.End, place.Span.Start, place.Source.Text.Length);
            });
        });
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_written_stands_there_character_by_character(string path)
    {
        var written = Pieces(Check(path)).Where(static p => p.Origin is WrittenOrigin);
        Assert.Equal(
            "",
            string.Join(" | ", written.Where(static p => !Stands(p.Text, p.Origin.Place!)).Select(static p =>
                $"{p.Text} ← {p.Origin.Place!.Source.ToString(p.Origin.Place.Span)}")));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_character_of_prose_is_written_or_cited(string path)
    {
        var result = Check(path);
        var prose = result.Trees.SelectMany(static t => Prose(t.Root)).ToList();
        var others = Pieces(result)
            .Where(p => p.Origin is DerivedOrigin { Declaration: var at } && prose.Exists(p => Holds(p, at)));

        // Between two words of an alphabet the break of a line is a space.
        Assert.DoesNotContain(others, static p => p.Text != " ");
    }

    /// <summary>What is written in a form is never found in an identifier, which may be the same word.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void Nothing_printed_is_an_identifier(string path)
    {
        var result = Check(path);
        var names = result.Trees.SelectMany(static t => Identifiers(t.Root)).ToHashSet();
        Assert.DoesNotContain(Pieces(result), p => p.Origin is WrittenOrigin { At: var at } && names.Contains(at));
    }

    private static IEnumerable<Location> Identifiers(SyntaxNode node) =>
        node.ChildNodesAndTokens.OfType<SyntaxNode>().SelectMany(Identifiers)
            .Concat(node is EntrySyntax { Identifier: { } id } ? [id.Location] : []);

    private static IEnumerable<Location> Prose(SyntaxNode node) => node is ProseSyntax { Content: { } content }
        ? [new Location(content.Source, content.Span)]
        : node.ChildNodesAndTokens.OfType<SyntaxNode>().SelectMany(Prose);

    private static bool Holds(Location whole, Location part) =>
        whole.Source == part.Source && whole.Span.Contains(part.Span);

    private static bool Stands(string text, Location place) => place.Source.ToString(place.Span) == text;

    /// <summary>What notice, forms and workbooks print.</summary>
    private static IEnumerable<TracedPiece> Pieces(Compilation result) => Blocks(result).SelectMany(static b => b.Texts)
        .Concat(FormBuilder.Build(result.Plan!).SelectMany(static f => f.PaperTexts.Concat(f.SheetTexts)))
        .SelectMany(static t => t.Pieces);

    private static IEnumerable<DocumentBlock> Blocks(Compilation result) =>
        DocumentBuilder.Build(result.Plan!, FormBuilder.Build(result.Plan!)).Sections.SelectMany(static s => s.Blocks);

    private static Compilation Check(string path) => PlanCompiler.Check(new FolderHost(Repository.Root), path);
}
