namespace PlanDsl.Compiler;

/// <summary>Paths as text, forward slashes; no disk is asked.</summary>
public static class RelativePath
{
    /// <summary>The path with <c>.</c> and <c>..</c> worked out as far as that is possible.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && kept.Count > 0 && kept[^1] is not (".." or ""))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (part is not "." && (part.Length > 0 || kept.Count == 0))
            {
                kept.Add(part);
            }
        }

        // A first empty part is the root of an absolute path, unless nothing else was given.
        return kept.Count == 0 || path.Length == 0 ? "." : kept is [""] ? "/" : string.Join('/', kept);
    }

    /// <summary>The folder of a file: empty for a bare name.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is var cut and >= 0 ? path[..(cut + 1)] : "";

    /// <summary>How to get from a folder to a file; both absolute or both relative to the same place.</summary>
    /// <param name="folder">As <see cref="Folder"/> gives it.</param>
    /// <param name="path">The file.</param>
    public static string From(string folder, string path)
    {
        var from = Normalize(folder) is "." ? [] : Normalize(folder).Split('/');
        var to = Normalize(path).Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }
}
