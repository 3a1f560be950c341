using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>The sample that loads code ahead is one that the writer takes.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public void The_sample_notice_is_written() => Assert.NotEmpty(NoticeWriter.Write(WarmUp.Notice));
}
