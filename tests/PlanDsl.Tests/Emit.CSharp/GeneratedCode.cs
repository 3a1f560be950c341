using System.Reflection;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Schema;
using PlanDsl.Fuzz.Outputs;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Generated files, compiled without a warning and loaded.</summary>
internal static class GeneratedCode
{
    /// <summary>The assembly of the schemas' files, once they compile without a warning.</summary>
    public static Assembly Compile(params SchemaModel[] schemas) =>
        CompileTexts(schemas.Select(static schema => CSharpWriter.Write(schema)));

    /// <summary>What a program returns that uses the schema's file: its static method <c>Use.Run</c>.</summary>
    public static string Run(SchemaModel schema, string program) =>
        (string)CompileTexts([CSharpWriter.Write(schema), program]).GetType("Use")!.GetMethod("Run")!.Invoke(null, [])!;

    private static Assembly CompileTexts(IEnumerable<string> texts)
    {
        Assert.Empty(GeneratedAssembly.Compile(texts, out var image));
        return Assembly.Load(image);
    }
}
