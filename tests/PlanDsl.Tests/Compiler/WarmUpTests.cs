using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>The samples that load code ahead are ones that the phases take.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public void The_sample_notice_is_written() => Assert.NotEmpty(NoticeWriter.Write(WarmUp.Notice));

    [Fact]
    public void The_small_parsers_take_their_samples() => Assert.Null(Record.Exception(Binder.WarmUp));
}
