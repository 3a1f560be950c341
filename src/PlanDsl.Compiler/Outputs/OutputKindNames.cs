using System.Collections.Immutable;

namespace PlanDsl.Compiler;

/// <summary>What the kinds of output are called in <c>--only</c> and in manifest.json.</summary>
public static class OutputKindNames
{
    /// <summary>All kinds that the compiler makes, in the order in which they are written.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
        [OutputKind.Notice, OutputKind.FormWord, OutputKind.FormExcel, OutputKind.CSharp, OutputKind.JsonSchema];

    /// <summary>Their names, in the same order.</summary>
    public static ImmutableArray<string> Names { get; } = NamesOf(All);

    /// <summary>The name of a kind.</summary>
    public static string GetName(OutputKind kind) => kind switch
    {
        OutputKind.Notice => "notice",
        OutputKind.FormWord => "form-word",
        OutputKind.FormExcel => "form-excel",
        OutputKind.CSharp => "csharp",
        OutputKind.JsonSchema => "json-schema",
        OutputKind.Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind of a name; null if there is none.</summary>
    public static OutputKind? Find(string name)
    {
        foreach (var kind in All.Add(OutputKind.Pdf))
        {
            if (GetName(kind) == name)
            {
                return kind;
            }
        }

        return null;
    }

    private static ImmutableArray<string> NamesOf(ImmutableArray<OutputKind> kinds)
    {
        var names = ImmutableArray.CreateBuilder<string>(kinds.Length);
        foreach (var kind in kinds)
        {
            names.Add(GetName(kind));
        }

        return names.ToImmutable();
    }
}
