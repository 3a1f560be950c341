using PlanDsl.Compiler;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Tests.Emit.CSharp;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>
/// The C# of a plan whose forms have every shape and every attribute, compiled and run as another system would.
/// </summary>
public sealed class EveryFieldTests
{
    private const string Plan = "tests/cases/valid/every-field.plan";

    [Fact]
    public void ReturnsAreReadCheckedAndAddedUp()
    {
        var plan = PlanCompiler.Check(new FolderHost(Repository.Root), Plan).Plan!;
        var schema = SchemaBuilder.Build(plan, FormBuilder.Build(plan));
        var program = File.ReadAllText(Repository.PathTo("tests", "PlanDsl.Tests", "Forms", "every-field.use.txt"));
        var printed = GeneratedCode.Run(schema, program);
        Baseline.Check(printed, "tests", "PlanDsl.Tests", "Forms", "__snapshots__", "every-field.run.txt");
    }
}
