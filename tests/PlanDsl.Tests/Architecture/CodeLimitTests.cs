using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public void Files_have_at_most_500_lines() => Check(static (path, text) =>
        text.Count(static c => c == '\n') is var lines and > FileLines ? [$"{path}: {lines} lines"] : []);

    [Fact]
    public void Lines_have_at_most_120_characters() => Check(static (path, text) => text.Split('\n')
        .Select(static (line, index) => (line.TrimEnd('\r').Length, Number: index + 1))
        .Where(static line => line.Length > LineLength)
        .Select(line => $"{path}:{line.Number}: {line.Length} characters"));

    [Fact]
    public void Methods_have_at_most_70_lines() => Check(static (path, text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .Where(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
                or LocalFunctionStatementSyntax)
            .Select(static node => node.GetLocation().GetLineSpan())
            .Where(static span => span.EndLinePosition.Line - span.StartLinePosition.Line + 1 > MethodLines)
            .Select(span => $"{path}:{span.StartLinePosition.Line + 1}: method of "
                + $"{span.EndLinePosition.Line - span.StartLinePosition.Line + 1} lines"));

    [Fact]
    public void Nothing_hides_in_regions() => Check(static (path, text) =>
        text.Split('\n').Any(static line => line.TrimStart().StartsWith("#" + "region", StringComparison.Ordinal))
            ? [path] : []);

    [Fact]
    public void Names_say_what_a_thing_is() => Check(static (path, text) =>
    {
        var names = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text)
            .Append(Path.GetFileNameWithoutExtension(path));
        return names
            .Where(static name => EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))
                || name.EndsWith('2'))
            .Select(name => $"{path}: {name}");
    });

    private static void Check(Func<string, string, IEnumerable<string>> faults)
    {
        var found = TrackedFiles.CSharp.SelectMany(path => faults(path, TrackedFiles.Read(path))).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
