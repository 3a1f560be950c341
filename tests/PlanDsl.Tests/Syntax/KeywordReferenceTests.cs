using System.Globalization;
using System.Text;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>docs/keywords.md is written from the table that the compiler reads.</summary>
public sealed class KeywordReferenceTests
{
    [Fact]
    public void Reference_is_the_table() => Baseline.Check(Print(), "docs", "keywords.md");

    private static string Print()
    {
        var text = new StringBuilder();
        text.Append("""
            # Keywords

            Written from `KeywordTable` by the tests; `PLANDSL_UPDATE=1 dotnet test` renews it.
            ● must be there, ○ may be there, – must not be there.

            | 中文 | English | stands in | identifier | value | body | how often | value is | attributes | choices |
            |---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var keyword in KeywordTable.All)
        {
            var parents = keyword.Parents.IsEmpty
                ? "file"
                : string.Join(' ', keyword.Parents.Select(static p => KeywordTable.Get(p).Zh));
            var often = keyword.Single ? "once" : "any number";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {keyword.Zh} | {keyword.En} | {parents} | {Mark(keyword.Identifier)} | {Mark(keyword.Value)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Body(keyword.Body)} | {often} | {Kind(keyword)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Names(keyword.Attributes)} | {Names(keyword.Choices)} |\n");
        }

        Attributes(text);
        Words(text);
        return text.ToString();
    }

    private static void Attributes(StringBuilder text)
    {
        text.Append("""

            ## Attributes

            Behind `；`, in the values of the keywords that take them.

            | 中文 | English | what follows | how often | 含义 | meaning | taken by |
            |---|---|---|---|---|---|---|

            """);
        foreach (var attribute in AttributeTable.All)
        {
            var takers = KeywordTable.All.Where(k => k.Attributes.Contains(attribute));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {attribute.Zh} | {attribute.En} | {Shape(attribute.Shape)} ")
                .Append(CultureInfo.InvariantCulture, $"| {(attribute.IsRepeatable ? "any number" : "once")} ")
                .Append(CultureInfo.InvariantCulture, $"| {attribute.Meaning.Zh} | {attribute.Meaning.En} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join(' ', takers.Select(static k => k.Zh))} |\n");
        }
    }

    private static void Words(StringBuilder text)
    {
        text.Append("""

            ## Words of values

            Choices, and the words of rules and sums. Dates, deadlines, counts and targets are printed in the notice as
            they are written, so they are Chinese in both sets of words.

            | 中文 | English | 含义 | meaning |
            |---|---|---|---|

            """);
        foreach (var choice in KeywordTable.All.SelectMany(static k => k.Choices).Distinct())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {choice.Zh} | {choice.En} | {choice.Meaning.Zh} | {choice.Meaning.En} |\n");
        }

        foreach (var word in ValueWords.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {word.Zh} | {word.En} | | |\n");
        }
    }

    private static string Names(IEnumerable<Word> words) => string.Join(' ', words.Select(static w => w.Zh));

    private static string Kind(KeywordInfo keyword) => keyword.ValueKind switch
    {
        ValueKind.None => "–",
        ValueKind.Bodies => "bodies",
        ValueKind.List => "list",
        ValueKind.Names => "names",
        ValueKind.Choice => "one of the choices",
        ValueKind.Label => "label",
        ValueKind.Number => "number, or none",
        ValueKind.Levels => "samples of numbers",
        ValueKind.Path => "path of a file",
        _ => keyword.ValueKind.ToString().ToLowerInvariant(),
    };

    private static string Shape(AttributeShape shape) => shape switch
    {
        AttributeShape.Mark => "nothing",
        AttributeShape.Value => "a value",
        AttributeShape.List => "a list",
        AttributeShape.Names => "names",
        AttributeShape.Prose => "a text",
        _ => "an amount",
    };

    private static string Mark(Need need) => need switch
    {
        Need.Required => "●",
        Need.Optional => "○",
        _ => "–",
    };

    private static string Body(BodyKind body) => body switch
    {
        BodyKind.Block => "{ … }",
        BodyKind.Prose => "\"\"\" … \"\"\"",
        BodyKind.None => "–",
        _ => "{ … } or \"\"\" … \"\"\"",
    };
}
