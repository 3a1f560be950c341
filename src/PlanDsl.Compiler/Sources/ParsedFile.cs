using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What the bytes of a file are as a text and a tree.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="Tree">The tree; null if the bytes are no text.</param>
/// <param name="Diagnostics">What is wrong with the file as a whole; the tree has its own.</param>
internal sealed record ParsedFile(byte[] Content, SyntaxTree? Tree, ImmutableArray<Diagnostic> Diagnostics)
{
    internal static ParsedFile Parse(string path, byte[] content)
    {
        var (text, problem) = SourceDecoder.Decode(path, content);
        if (text is null)
        {
            return new ParsedFile(content, null, [problem!]);
        }

        var tree = SyntaxTree.Parse(text);
        var isEmpty = tree.Diagnostics.IsEmpty && !tree.Root.Members.Any(static member => member is EntrySyntax);
        return new ParsedFile(
            content,
            tree,
            isEmpty ? [Diagnostic.Create(SourceDiagnostics.EmptyFile, new Location(text, default))] : []);
    }
}
