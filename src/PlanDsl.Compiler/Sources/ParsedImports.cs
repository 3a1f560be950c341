using System.Collections.Concurrent;

namespace PlanDsl.Compiler;

/// <summary>
/// The imported files of a run, each parsed once however many plans import it. A file that changes meanwhile is parsed
/// anew, so that what a plan means never depends on the others. Safe for several threads.
/// </summary>
public sealed class ParsedImports
{
    private readonly ConcurrentDictionary<string, ParsedFile> files = new(StringComparer.Ordinal);

    internal ParsedFile Get(string path, byte[] content)
    {
        if (files.TryGetValue(path, out var known) && known.Content.AsSpan().SequenceEqual(content))
        {
            return known;
        }

        return files[path] = ParsedFile.Parse(path, content);
    }
}
