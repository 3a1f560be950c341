using PlanDsl.Emit.Typography;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>GB/T 9704-2012, 7.3.1: meaning intact, balanced, a trapezoid or a diamond.</summary>
public sealed class TitleBreakerTests
{
    [Fact]
    public void A_short_title_is_one_line() => Check("2017网络市场监管专项行动方案", "2017网络市场监管专项行动方案");

    [Fact]
    public void A_break_stands_after_the_year() => Check(
        "滨江综合实验区2024年淘汰落后产能工作方案",
        "滨江综合实验区2024年\n淘汰落后产能工作方案");

    [Fact]
    public void A_break_stands_between_words() => Check(
        "上海市2020网络市场监管专项行动（网剑行动）方案",
        "上海市2020网络市场监管\n专项行动（网剑行动）方案");

    [Fact]
    public void An_issuer_is_not_cut() => Check(
        "临江市教育局 临江市公安局关于印发《临江市2024年中小学校门口交通秩序专项整治行动方案》的通知",
        "临江市教育局 临江市公安局关于印发\n《临江市2024年中小学校门口交通秩序\n专项整治行动方案》的通知",
        "临江市教育局",
        "临江市公安局");

    [Fact]
    public void A_short_book_title_is_not_cut() => Check(
        "滨江市市场监督管理局关于印发《滨江市护苗行动方案》的通知",
        "滨江市市场监督管理局关于印发\n《滨江市护苗行动方案》的通知",
        "滨江市市场监督管理局");

    [Fact]
    public void Every_line_fits_and_none_is_lost()
    {
        const string Title = "滨江市人民政府办公室关于转发市市场监管局等部门《滨江市贯彻落实〈校园食品安全守护行动方案〉工作方案》的通知";
        var lines = TitleBreaker.Break(Title);
        Assert.Equal(Title, string.Concat(lines));
        Assert.All(lines, static l => Assert.InRange(TextWidth.Of(l), 1, 20));
    }

    private static void Check(string title, string expect, params string[] names) =>
        Assert.Equal(expect, string.Join('\n', TitleBreaker.Break(title, [.. names])));
}
