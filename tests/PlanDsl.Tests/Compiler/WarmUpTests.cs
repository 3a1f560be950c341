using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>The samples that load code ahead are ones that writer and grammars take.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public void The_sample_notice_is_written() => Assert.NotEmpty(NoticeWriter.Write(WarmUp.Notice));

    [Fact]
    public void The_sample_values_are_read() => Assert.All(WarmUp.Values, Assert.NotNull);
}
