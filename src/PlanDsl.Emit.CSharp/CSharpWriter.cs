using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the forms of a plan as C#.</summary>
public static class CSharpWriter
{
    /// <summary>The text of one .g.cs file that compiles alone under nullable and warnings as errors.</summary>
    public static string Write(SchemaModel schema) => throw new NotSupportedException(schema.PlanId);
}
