using PlanDsl.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>
/// The committed samples are what the writers write. PlanDsl.Consumer compiles them under warnings as errors,
/// System.Text.Json's source generator included, beside one runtime, and the other tests of this folder run them.
/// </summary>
public sealed class SampleTests
{
    [Fact]
    public void Sample_is_what_the_writer_writes() =>
        Baseline.Check(
            CSharpWriter.Write(SampleSchemas.Shanghai, RuntimePlacement.Apart),
            "tests", "PlanDsl.Consumer", "Sample.g.cs");

    [Fact]
    public void Runtime_is_what_the_writer_writes() =>
        Baseline.Check(CSharpWriter.WriteRuntime(), "tests", "PlanDsl.Consumer", "Runtime.g.cs");

    [Fact]
    public void Json_schema_is_what_the_writer_writes() =>
        TestSnapshot.Match(JsonSchemaWriter.Write(SampleSchemas.Shanghai));

    [Fact]
    public void The_same_schema_gives_the_same_text() =>
        Assert.Equal(CSharpWriter.Write(SampleSchemas.Shanghai), CSharpWriter.Write(SampleSchemas.Shanghai));
}
