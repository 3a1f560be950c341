using Xunit;

namespace PlanDsl.Tests.Testing;

/// <summary>A test that looks at rendered pages; skipped, with the name of what is missing, where it cannot.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RenderFactAttribute : FactAttribute
{
    public RenderFactAttribute() => Skip = Renderer.Missing;
}
