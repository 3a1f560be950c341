using System.Collections.Immutable;
using System.Text;

namespace PlanDsl.Emit.CSharp;

/// <summary>The sources of PlanDsl.Forms, taken apart so that they can stand in any namespace.</summary>
internal static class RuntimeSources
{
    private const string Prefix = "runtime/";

    private const string Namespace = "namespace PlanDsl.Forms;\n";

    private static readonly ImmutableArray<Source> Sources = Load();

    /// <summary>The names of its types: a file is called like the type in it.</summary>
    public static ImmutableArray<string> Types { get; } = [.. Sources.Select(static source => source.Type)];

    /// <summary>The namespaces that its types use, in order.</summary>
    public static ImmutableArray<string> Usings { get; } =
    [
        .. Sources.SelectMany(static source => source.Usings).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The declarations of its types, one after another, without usings and namespace.</summary>
    public static string Declarations { get; } =
        string.Join("\n\n", Sources.Select(static source => source.Declaration));

    private static ImmutableArray<Source> Load()
    {
        var assembly = typeof(RuntimeSources).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Take(name, assembly.GetManifestResourceStream(name)!)),
        ];
    }

    private static Source Take(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var parts = text.Split(Namespace);
        var usings = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line["using ".Length..].TrimEnd(';'));
        return new Source(Path.GetFileNameWithoutExtension(name[Prefix.Length..]), [.. usings], parts[1].Trim('\n'));
    }

    private sealed record Source(string Type, ImmutableArray<string> Usings, string Declaration);
}
