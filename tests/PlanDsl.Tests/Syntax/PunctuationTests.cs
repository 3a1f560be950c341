using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("方案(试行) :一\n二", "方案（试行）：一二")]
    [InlineData("甲,乙;丙!丁?", "甲，乙；丙！丁？")]
    [InlineData("ratio 1:2, f(x)", "ratio1:2,f(x)")]
    [InlineData("字(a)", "字（a)")]
    [InlineData("𠀀,b", "𠀀，b")]
    [InlineData("“甲”、《乙》.", "“甲”、《乙》.")]
    [InlineData("　甲\u00A0\t乙\r\n", "甲乙")]
    public void Normalizes_for_comparing(string text, string expected) =>
        Assert.Equal(expected, Punctuation.Normalize(text));

    [Theory]
    [InlineData("表１．Ａ－ｂ＿ｃ（甲）", "表1.A-b_c（甲）")]
    [InlineData("表1", "表1")]
    public void Makes_identifiers_half_width(string text, string expected) =>
        Assert.Equal(expected, Punctuation.ToHalfWidth(text));
}
