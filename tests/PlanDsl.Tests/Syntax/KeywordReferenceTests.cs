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
    public void ReferenceIsTheTable() => Baseline.Check(Print(), "docs", "keywords.md");

    private static string Print()
    {
        var text = new StringBuilder();
        text.Append("""
            # Keywords

            Written from `KeywordTable` by the tests; `PLANDSL_UPDATE=1 dotnet test` renews it.
            ● must be there, ○ may be there, – must not be there.

            | 中文 | English | stands in | identifier | value | body | how often |
            |---|---|---|---|---|---|---|

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
                .Append(CultureInfo.InvariantCulture, $"| {Body(keyword.Body)} | {often} |\n");
        }

        return text.ToString();
    }

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
