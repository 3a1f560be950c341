using PlanDsl.Emit.Typography;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>Captions of narrow columns are broken between words, or not at all.</summary>
public sealed class CaptionBreakerTests
{
    [Theory]
    [InlineData("处罚决定日期", 4, "处罚\n决定日期")]
    [InlineData("处罚决定书文号", 5, "处罚决定书\n文号")]
    [InlineData("罚款（万元）", 4, "罚款\n（万元）")]
    [InlineData("统一社会信用代码", 9, "统一社会信用代码")]
    [InlineData("序号", 2, "序号")]
    public void Lines(string caption, double width, string expect) =>
        Assert.Equal(expect, string.Join('\n', CaptionBreaker.Break(caption, width)));
}
