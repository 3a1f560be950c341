using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanDsl.Fuzz.Outputs;

/// <summary>
/// Compiles generated files in memory as a consumer would: warnings as errors, documentation on,
/// System.Text.Json's own source generator running.
/// </summary>
internal static class GeneratedAssembly
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll"
                or "System.Collections.dll" or "System.Linq.dll" or "System.Memory.dll" or "System.Text.Json.dll"
                or "System.Text.Encodings.Web.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<ImmutableArray<Type>> JsonGenerators = new(LoadJsonGenerators);

    /// <summary>The errors and warnings of the compiler, none if all is well; and the assembly's bytes.</summary>
    public static IReadOnlyList<string> Compile(IEnumerable<string> texts, out byte[] image)
    {
        var trees = texts.Select(static text => CSharpSyntaxTree.ParseText(text, Parse));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error);
        var compilation = CSharpCompilation.Create("Generated", trees, References, options);
        var generators = JsonGenerators.Value
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        CSharpGeneratorDriver
            .Create(generators, parseOptions: Parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var problems);
        using var stream = new MemoryStream();
        var result = complete.Emit(stream);
        image = stream.ToArray();
        return
        [
            .. problems.Concat(result.Diagnostics)
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
                .Select(static problem => problem.ToString()),
        ];
    }

    private static ImmutableArray<Type> LoadJsonGenerators()
    {
        // The generator comes with the targeting pack of the SDK that runs the tests.
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var pack = Directory.GetDirectories(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), "10.*").Max()!;
        var file = Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");
        return
        [
            .. Assembly.LoadFrom(file).GetTypes()
                .Where(static type => type.GetCustomAttribute<GeneratorAttribute>() is not null),
        ];
    }
}
