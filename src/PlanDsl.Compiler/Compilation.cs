using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>
/// A file with the files it imports, understood: texts, trees, model, findings, and what stands at a place. It does not
/// change; what costs something to know is made when it is first asked for.
/// </summary>
public sealed class Compilation
{
    private readonly Lazy<SymbolIndex> symbols;
    private readonly Dictionary<string, SyntaxTree> byPath;

    internal Compilation(
        ImmutableArray<SourceFile> files,
        BindResult? bound,
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<AcceptedFinding> accepted)
    {
        Files = files;
        Trees = [.. files.Select(static f => f.Tree)];
        byPath = Trees.DistinctBy(static t => t.Source.Path)
            .ToDictionary(static t => t.Source.Path, StringComparer.Ordinal);
        Plan = bound?.Model;
        Diagnostics = diagnostics;
        Accepted = accepted;
        symbols = new Lazy<SymbolIndex>(() => new SymbolIndex(Trees, bound ?? new BindResult(null, [])));
    }

    /// <summary>The files that could be read, with their bytes.</summary>
    internal ImmutableArray<SourceFile> Files { get; }

    /// <summary>The trees of the files that could be read, the one asked for first.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The plan; null if the file declares none or could not be read.</summary>
    public PlanModel? Plan { get; }

    /// <summary>All findings, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The warnings that the plan accepts (容许), by place.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; }

    /// <summary>Whether anything stops the output.</summary>
    public bool HasErrors => Diagnostics.Any(static d => d.Descriptor.Severity == Severity.Error);

    /// <summary>Whether the file declares a plan that could be understood at least in part.</summary>
    public bool HasPlan => Plan is not null;

    /// <summary>What is declared and where it is named.</summary>
    public SymbolIndex Symbols => symbols.Value;

    /// <summary>The tree of a file; null if it is none of these files.</summary>
    public SyntaxTree? TreeOf(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The token at an offset, with the trivia before it; null if it is none of these files.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">In characters from its beginning.</param>
    public SyntaxToken? TokenAt(string path, int offset) => TreeOf(path)?.TokenAt(offset);

    /// <summary>The innermost node at an offset; null if it is none of these files.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">In characters from its beginning.</param>
    public SyntaxNode? NodeAt(string path, int offset) => TreeOf(path)?.NodeAt(offset);

    /// <summary>What the name at an offset declares or refers to; null if none stands there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">In characters from its beginning.</param>
    public DeclaredSymbol? SymbolAt(string path, int offset) => Symbols.At(path, offset);

    /// <summary>Where a symbol is declared: its identifier; the head of what has none.</summary>
    public Location DeclarationOf(DeclaredSymbol symbol) => Symbols.Declaration(symbol).Location;

    /// <summary>Where a symbol is named, its declaration left out.</summary>
    public ImmutableArray<SymbolUse> ReferencesOf(DeclaredSymbol symbol) => Symbols.References(symbol);

    /// <summary>The language of a file's keywords; that of the main file for one that could not be read.</summary>
    public DisplayLanguage LanguageOf(SourceText file) =>
        (TreeOf(file.Path) ?? Trees.FirstOrDefault())?.Root.Language ?? DisplayLanguage.Zh;
}
