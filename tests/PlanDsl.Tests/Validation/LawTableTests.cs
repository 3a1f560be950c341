using System.Globalization;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>The table of laws: whole, in order, and found by either name.</summary>
public sealed class LawTableTests
{
    [Fact]
    public void Dates_follow_one_another() => Assert.All(LawTable.All, static law =>
    {
        Assert.True(law.Promulgated <= law.InForce, law.Name);
        var amended = law.Amended.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(amended.Order(), amended);
        Assert.All(amended, day => Assert.True(day > law.Promulgated, law.Name));
        Assert.True(law.Ended is null || law.Ended > law.InForce, law.Name);
        Assert.NotEmpty(law.Number);
        Assert.NotEmpty(law.Source);
    });

    /// <summary>Where one law ends the other begins, and the one that takes its place is in the table.</summary>
    [Fact]
    public void What_replaces_a_law_holds_from_the_day_it_ends() => Assert.All(
        LawTable.All.Where(static law => law.Ended is not null), static law =>
        {
            var next = LawTable.Find(law.ReplacedBy!);
            Assert.NotNull(next);
            Assert.Equal(law.Ended, next.InForce);
        });

    [Theory]
    [InlineData("中华人民共和国广告法", "广告法")]
    [InlineData("广告法", "广告法")]
    [InlineData("中华人民共和国", null)]
    [InlineData("没有的法", null)]
    public void Finds_a_law_by_its_name(string name, string? expect) => Assert.Equal(expect, LawTable.Find(name)?.Name);
}
