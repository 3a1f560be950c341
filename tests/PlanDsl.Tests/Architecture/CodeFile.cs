using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanDsl.Tests.Architecture;

/// <summary>A C# file written by people, read and parsed once for all tests.</summary>
/// <param name="Path">From the project's folder, forward slashes.</param>
/// <param name="Lines">Its lines without their ends.</param>
/// <param name="Types">The names of the types it declares.</param>
/// <param name="Methods">First line, from 1, and number of lines of each method, accessor and local function.</param>
internal sealed record CodeFile(
    string Path, IReadOnlyList<string> Lines, IReadOnlyList<string> Types, IReadOnlyList<(int Line, int Lines)> Methods)
{
    private static readonly Lazy<IReadOnlyList<CodeFile>> Files =
        new(static () => [.. TrackedFiles.CSharp.Select(Parse)]);

    /// <summary>Every such file.</summary>
    public static IReadOnlyList<CodeFile> All => Files.Value;

    private static CodeFile Parse(string path)
    {
        var text = TrackedFiles.Read(path);
        var nodes = CSharpSyntaxTree.ParseText(text).GetRoot()
            .DescendantNodes()
            .ToList();
        return new CodeFile(
            path,
            [.. text.TrimEnd('\n').Split('\n').Select(static line => line.TrimEnd('\r'))],
            [.. nodes.OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text)],
            [.. nodes.Where(IsMethod).Select(Extent)]);
    }

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax;

    private static (int Line, int Lines) Extent(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return (span.StartLinePosition.Line + 1, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
    }
}
