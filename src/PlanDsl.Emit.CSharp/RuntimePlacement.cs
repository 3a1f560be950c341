namespace PlanDsl.Emit.CSharp;

/// <summary>Where the types stand that are the same for every plan.</summary>
public enum RuntimePlacement
{
    /// <summary>In each namespace of the file, which then compiles alone.</summary>
    Inside,

    /// <summary>In a file of their own, <see cref="CSharpWriter.WriteRuntime"/>.</summary>
    Apart,
}
