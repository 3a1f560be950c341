using PlanDsl.Emit.Schema;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the forms of a plan as JSON Schema 2020-12.</summary>
public static class JsonSchemaWriter
{
    /// <summary>The text of one schema that holds every form under $defs.</summary>
    public static string Write(SchemaModel schema) => throw new NotSupportedException(schema.PlanId);
}
