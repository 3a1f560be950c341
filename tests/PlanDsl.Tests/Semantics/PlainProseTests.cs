using FsCheck;
using FsCheck.Fluent;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>Prose without markup is read the same with and without Markdown.</summary>
public sealed class PlainProseTests
{
    private static readonly string[] Pieces =
    [
        "一", "二，", "三。", "（", "“", "a", "B c", "7", "1.", "1. ", "2）", " ", "  ", "    ", "\t", "　", "\u00A0",
        "\n", "\n\n", "\r\n", "{甲}", "{甲", "｛乙｝", "}", "#", "# ", "|", "> ", "`", "```", "<b>", "&amp;", "[x](y)",
        "!", "~~", "=", "---", "————", "·", "𠀀", "-", "+ ",
    ];

    [Fact]
    public void Both_readings_are_equal()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat)
            .Where(static t => PlainProse.IsPlain(SourceOf(t).Text));
        Prop.ForAll(
                texts.ToArbitrary(),
                static text => Assert.Equal(Read(text, markdown: true), Read(text, markdown: false)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261121, 7));
    }

    private static ProseSource SourceOf(string text) =>
        new(new SourceText("散文", text), new TextSpan(0, text.Length));

    private static string Read(string text, bool markdown)
    {
        var source = SourceOf(text);
        var runs = new RunBuilder(source, static (name, place) => new ProseCitation(
            new DeclaredSymbol(Keyword.Plan, name, place), null, $"〔{name}@{place.Span}〕", place));
        var paragraphs = markdown ? MarkdownProse.Read(source.Text, runs)!.Value : PlainProse.Read(source.Text, runs);
        return string.Join('¶', paragraphs.Select(static p =>
            $"{p.ListDepth}{p.Marker}" + string.Concat(p.Runs.Select(static r => $"{r.Text}@{r.Location.Span}"))));
    }
}
