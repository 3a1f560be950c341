using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

public sealed class NearestMatchTests
{
    private static readonly string[] Keywords = [.. KeywordTable.All.SelectMany(static k => new[] { k.Zh, k.En })];

    [Theory]
    [InlineData("责仼", "责任")]
    [InlineData("任责", "责任")]
    [InlineData("责", "责任")]
    [InlineData("责任人", "责任")]
    [InlineData("责任单位", "责任")]
    [InlineData("统计标", "统计表")]
    [InlineData("行动期限", "行动期间")]
    [InlineData("CHAPTER", "chapter")]
    [InlineData("ｃｈａｐｔｅｒ", "chapter")]
    [InlineData("cahpter", "chapter")]
    [InlineData("deliverables", "deliverable")]
    [InlineData("市教育局", "")]
    [InlineData("滨", "")]
    [InlineData("budget", "")]
    public void Finds_the_nearest_keyword(string word, string expected) =>
        Assert.Equal(expected, Find(word, Keywords));

    [Fact]
    public void Gives_every_word_at_the_smallest_distance_once() =>
        Assert.Equal("市教育局/市体育局", Find("市德育局", "市教育局", "市体育局", "市教育局", "区财政局"));

    [Fact]
    public void Counts_a_character_outside_the_basic_plane_as_one() =>
        Assert.Equal("𠀀任", Find("𪛖任", "𠀀任"));

    private static string Find(string word, params string[] candidates) =>
        string.Join('/', NearestMatch.Find(word, candidates));
}
