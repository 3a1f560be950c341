using System.Reflection;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>The limits that keep files and methods readable.</summary>
public sealed class CodeLimitTests
{
    private const int FileLines = 500;
    private const int MethodLines = 70;
    private const int LineLength = 120;

    private static readonly string[] EmptyWords = ["Utils", "Util", "Helpers", "Helper", "Common", "Manager"];

    [Fact]
    public void Files_have_at_most_500_lines() => Check(static file =>
        file.Lines.Count > FileLines ? [$"{file.Path}: {file.Lines.Count} lines"] : []);

    [Fact]
    public void Lines_have_at_most_120_characters() => Check(static file => file.Lines
        .Select(static (line, index) => (line.Length, Number: index + 1))
        .Where(static line => line.Length > LineLength)
        .Select(line => $"{file.Path}:{line.Number}: {line.Length} characters"));

    [Fact]
    public void Methods_have_at_most_70_lines() => Check(static file => file.Methods
        .Where(static method => method.Lines > MethodLines)
        .Select(method => $"{file.Path}:{method.Line}: method of {method.Lines} lines"));

    [Fact]
    public void Nothing_hides_in_regions() => Check(static file =>
        file.Lines.Any(static line => line.TrimStart().StartsWith("#" + "region", StringComparison.Ordinal))
            ? [file.Path] : []);

    [Fact]
    public void Names_say_what_a_thing_is() => Check(static file => file.Types
        .Append(Path.GetFileNameWithoutExtension(file.Path))
        .Where(static name => EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))
            || name.EndsWith('2'))
        .Select(name => $"{file.Path}: {name}"));

    [Fact]
    public void Names_of_tests_are_sentences()
    {
        var unread = typeof(CodeLimitTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Where(static method => !method.Name.Contains('_', StringComparison.Ordinal) && WordsOf(method.Name) > 1)
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}: write What_it_says_of_the_code")
            .ToList();
        Assert.True(unread.Count == 0, string.Join('\n', unread));
    }

    // A word of a name begins with a capital after a small letter: `JsonSchema` counts as one, for it is a name.
    private static int WordsOf(string name) =>
        name == "JsonSchema" ? 1 : 1 + name.Zip(name.Skip(1)).Count(static pair =>
            char.IsLower(pair.First) && char.IsUpper(pair.Second));

    private static void Check(Func<CodeFile, IEnumerable<string>> faults)
    {
        var found = CodeFile.All.SelectMany(faults).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
