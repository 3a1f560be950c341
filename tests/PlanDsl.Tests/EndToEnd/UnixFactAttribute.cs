using Xunit;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>A test of what only a Unix shell can do to a program; skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such streams and signals" : null;
}
