using System.Text.RegularExpressions;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>One name a thing: no type is called as another is, and code uses the words of the glossary.</summary>
public sealed partial class NameTests
{
    /// <summary>Types of these are compiled by those who use a schema, without any other of ours.</summary>
    private const string Runtime = "src/PlanDsl.Forms/";

    private static IEnumerable<CodeFile> Sources => CodeFile.All
        .Where(static f => f.Path.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>The words of the glossary, and the names of code that it gives in their place.</summary>
    public static TheoryData<string> Terms =>
    [
        .. TrackedFiles.Read("docs/glossary.md").Split('\n')
            .Select(static line => line.Split('|'))
            .Where(static cells => cells.Length > 3 && cells[1].Trim() is not ("中文" or "---"))
            .Select(static cells => CodeName().Matches(cells[2]) is { Count: > 0 } names
                ? string.Join(',', names.Select(static n => n.Groups[1].Value))
                : Remark().Replace(cells[2], string.Empty))
            .SelectMany(static cell => cell.Split(',')).Select(static term => term.Trim())
            .Where(static term => term.Length > 0).Distinct(),
    ];

    [Fact]
    public void No_type_name_stands_twice()
    {
        var twins = Sources.Where(static f => !f.Path.StartsWith(Runtime, StringComparison.Ordinal))
            .SelectMany(static f => f.Types.Distinct().Select(t => (Type: t, f.Path)))
            .GroupBy(static t => t.Type)
            .Where(static g => g.Count() > 1)
            .Select(static g => $"{g.Key}: {string.Join(", ", g.Select(static t => t.Path))}");
        Assert.Empty(twins);
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_word_of_the_glossary_is_used_in_code(string term)
    {
        var name = term.Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace("-", string.Empty, StringComparison.Ordinal);
        Assert.True(
            Names.Value.Any(n => n.Contains(name, StringComparison.OrdinalIgnoreCase)
                || n.Contains(name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)),
            $"docs/glossary.md calls something “{term}”, which no name of src holds: use it or mend the glossary.");
    }

    /// <summary>The identifiers of src, without comments and texts.</summary>
    private static readonly Lazy<IReadOnlyCollection<string>> Names = new(static () =>
        Sources.SelectMany(static f => f.Lines)
            .Select(static line => Text().Replace(Comment().Replace(line, string.Empty), string.Empty))
            .SelectMany(static line => Identifier().Matches(line).Select(static m => m.Value))
            .ToHashSet());

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"\([^)]*\)|`[^`]*`")]
    private static partial Regex Remark();

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Identifier();
}
