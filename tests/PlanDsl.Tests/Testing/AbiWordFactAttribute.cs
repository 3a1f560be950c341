using Xunit;

namespace PlanDsl.Tests.Testing;

/// <summary>A test that needs AbiWord; skipped, with its name, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AbiWordFactAttribute : FactAttribute
{
    public AbiWordFactAttribute() => Skip = AbiWord.Missing;
}
