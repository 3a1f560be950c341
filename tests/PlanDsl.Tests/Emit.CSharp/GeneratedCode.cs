using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Schema;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>
/// Compiles generated files in memory as a consumer would: warnings as errors, documentation on,
/// System.Text.Json's own source generator running.
/// </summary>
internal static class GeneratedCode
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

    /// <summary>The assembly of the schemas' files, once they compile without a warning.</summary>
    public static Assembly Compile(params SchemaModel[] schemas) =>
        CompileTexts(schemas.Select(static schema => CSharpWriter.Write(schema)));

    /// <summary>What a program returns that uses the schema's file: its static method <c>Use.Run</c>.</summary>
    public static string Run(SchemaModel schema, string program) =>
        (string)CompileTexts([CSharpWriter.Write(schema), program]).GetType("Use")!.GetMethod("Run")!.Invoke(null, [])!;

    private static Assembly CompileTexts(IEnumerable<string> texts)
    {
        var trees = texts.Select(static text => CSharpSyntaxTree.ParseText(text, Parse));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error);
        var compilation = CSharpCompilation.Create("Generated", trees, References, options);
        CSharpGeneratorDriver
            .Create(JsonGenerators(), parseOptions: Parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var problems);
        using var image = new MemoryStream();
        var result = complete.Emit(image);
        Assert.DoesNotContain(problems.Concat(result.Diagnostics), one => one.Severity >= DiagnosticSeverity.Warning);
        return Assembly.Load(image.ToArray());
    }

    private static IEnumerable<ISourceGenerator> JsonGenerators()
    {
        // The generator comes with the targeting pack of the SDK that runs the tests.
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var pack = Directory.GetDirectories(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), "10.*").Max()!;
        var file = Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");
        return Assembly.LoadFrom(file).GetTypes()
            .Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
    }
}
