using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>Expected: least..most and the count word.</summary>
public sealed class CountGrammarTests
{
    [Theory]
    [InlineData("5件以上", "5..件")]
    [InlineData("５件以上", "5..件")]
    [InlineData("不少于3件", "3..件")]
    [InlineData("至少 3 件", "3..件")]
    [InlineData("不超过10件", "..10件")]
    [InlineData("10件以内", "..10件")]
    [InlineData("10件以下", "..10件")]
    [InlineData("5-15件", "5..15件")]
    [InlineData("5—15件", "5..15件")]
    [InlineData("5～15件", "5..15件")]
    [InlineData("2份", "2..2份")]
    [InlineData("3平方米", "3..3平方米")]
    [InlineData("若干", "?若干")]
    [InlineData("5", "?5")]
    [InlineData("5件以上并附处罚决定书", "?并附处罚决定书")]
    [InlineData("5件，附说明", "?，附说明")]
    [InlineData("1234567件", "?7件")]
    [InlineData("٣件", "?٣件")]
    public void Reads_counts(string text, string expect) => Check(text, expect);

    private static void Check(string text, string expect)
    {
        var result = CountGrammar.ParseCount(Written.Value(text));
        Assert.Equal(
            expect, result.Value is { } c ? $"{c.AtLeast}..{c.AtMost}{c.Unit}" : Written.Rest(result));
    }
}
