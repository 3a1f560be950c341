using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Reads and parses a file and everything it imports, each file once.</summary>
internal sealed class SourceLoader
{
    private const int MegaByte = 1024 * 1024;

    private readonly ISourceHost host;
    private readonly ImmutableArray<SourceFile>.Builder files = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The files being read right now, outermost first, each with the import that led to it.</summary>
    private readonly List<Link> chain = [];

    private readonly ParsedImports? shared;

    private SourceLoader(ISourceHost host, ParsedImports? shared)
    {
        this.host = host;
        this.shared = shared;
    }

    internal static SourceSet Load(ISourceHost host, string path, ParsedImports? shared = null)
    {
        var loader = new SourceLoader(host, shared);
        loader.Visit(path, null, path);
        var files = loader.files.ToImmutable();
        var main = files.IsEmpty || files[0].Path != path ? null : files[0];
        return new SourceSet(files, main, loader.diagnostics.ToImmutable());
    }

    private void Visit(string path, Location? import, string reference)
    {
        if (chain.FindIndex(link => link.Path == path) is var start and >= 0)
        {
            ReportCycle(start, path, import!);
            return;
        }

        if (!seen.Add(path) || Read(path, import, reference) is not { } content)
        {
            return;
        }

        var parsed = import is null || shared is null ? ParsedFile.Parse(path, content) : shared.Get(path, content);
        diagnostics.AddRange(parsed.Diagnostics);
        if (parsed.Tree is not { } tree)
        {
            return;
        }

        files.Add(new SourceFile(path, content, tree));
        chain.Add(new Link(path, import));
        foreach (var value in Imports(tree))
        {
            var wanted = Unquote(value.Text);
            Visit(host.Resolve(path, wanted), value.Location, wanted);
        }

        chain.RemoveAt(chain.Count - 1);
    }

    private byte[]? Read(string path, Location? import, string reference)
    {
        var start = new Location(new SourceText(path, ""), default);
        try
        {
            var content = host.Read(path);
            if (content is null)
            {
                diagnostics.Add(import is null
                    ? Diagnostic.Create(SourceDiagnostics.FileNotFound, start, path)
                    : Diagnostic.Create(SourceDiagnostics.ImportNotFound, import, reference, path));
            }
            else if (content.Length > ISourceHost.MaximumBytes)
            {
                throw new SourceTooLargeException(content.Length);
            }

            return content;
        }
        catch (SourceTooLargeException file)
        {
            diagnostics.Add(Diagnostic.Create(SourceDiagnostics.FileTooLarge, start,
                InMegaBytes(file.Size), InMegaBytes(ISourceHost.MaximumBytes)));
            return null;
        }
        catch (SourceUnreadableException file)
        {
            diagnostics.Add(Diagnostic.Create(SourceDiagnostics.Unreadable(file), import ?? start, path));
            return null;
        }
    }

    private void ReportCycle(int start, string path, Location import)
    {
        var circle = chain[start..];
        var names = string.Join(" → ", circle.Select(static link => link.Path).Append(path));
        var steps = circle.Skip(1).Select(static link => new RelatedLocation(
            link.Import!, new Bilingual($"在这里导入 {link.Path}", $"{link.Path} is imported here")));
        diagnostics.Add(Diagnostic.Create(SourceDiagnostics.ImportCycle, import, names) with { Related = [.. steps] });
    }

    private static IEnumerable<SyntaxToken> Imports(SyntaxTree tree) =>
        tree.Root.Members.OfType<EntrySyntax>()
            .Where(static entry => entry is { Keyword: Keyword.Import, Value: not null })
            .Select(static entry => entry.Value!);

    /// <summary>The path without the quotes an input method may put around it, with forward slashes.</summary>
    private static string Unquote(string value) =>
        value.Trim('"', '“', '”', '＂', '〝', '〞', '‟', '„').Replace('\\', '/');

    private static string InMegaBytes(long bytes) =>
        ((double)bytes / MegaByte).ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Link(string Path, Location? Import);
}
