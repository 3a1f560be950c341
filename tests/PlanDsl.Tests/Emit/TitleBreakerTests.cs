using System.Collections.Immutable;
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

    /// <summary>Decided by reading: every line ends with a whole word, and no 大 or 和 hangs at an end.</summary>
    [Theory]
    [InlineData("临江市人民政府办公室关于印发/临江市农贸市场及周边环境综合/整治提升三年行动计划的通知")]
    [InlineData("关于开展校外培训机构和校园/周边食品经营单位联合检查的通知")]
    [InlineData("临江市2018年度河长制湖长制工作/责任单位目标管理（绩效）考核细则")]
    [InlineData("国务院关于在市场监管领域全面推行/部门联合“双随机、一公开”监管的意见")]
    [InlineData("临江市打击整治养老诈骗专项行动/线索核查和案件办理情况统计表")]
    [InlineData("关于印发临江市畜禽养殖废弃物/资源化利用专项行动方案的通知")]
    [InlineData("滨江综合实验区经济发展局关于开展投资项目/“双随机、一公开”监督检查工作的通知")]
    [InlineData("关于开展全省水产养殖用投入品/规范使用专项整治行动的通知")]
    [InlineData("滨江综合实验区君山片区管理局/关于公共安全领域突出问题大排查/大化解大整治攻坚行动的实施方案")]
    [InlineData("关于开展涉企服务收费和民生/价格监督检查专项行动的通知")]
    [InlineData("关于进一步加强农村集体资金/资产资源管理工作的实施意见")]
    [InlineData("滨江综合实验区君山片区管理局/印发《君山片区重大事故隐患专项/排查整治2023行动方案》的通知")]
    [InlineData("关于印发滨江综合实验区工程项目招投标/领域营商环境专项整治实施方案的通知")]
    [InlineData("国务院办公厅关于开展城镇/小区配套幼儿园治理工作的通知")]
    [InlineData("临江市危险化学品企业安全风险/隐患排查治理情况月度统计汇总表")]
    [InlineData("关于印发临江市规范中介服务/机构收费行为专项整治方案的通知")]
    [InlineData("临江市市场监督管理局等五部门/关于印发《临江市校园食堂“放心灶”/专项行动方案》的通知")]
    [InlineData("临江市公安局等十二部门关于联合/开展道路交通秩序专项整治行动的通知")]
    public void No_line_of_a_real_title_cuts_a_word(string lines) =>
        Check(lines.Replace("/", string.Empty, StringComparison.Ordinal), lines.Replace('/', '\n'));

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

    [Theory]
    [InlineData("护学安全｜专项行动", "临江市2024年度中小学校周边护学安全/专项行动方案")]
    [InlineData("年度｜中小学", "临江市2024年度/中小学校周边护学安全专项行动方案")]
    [InlineData("临江市｜2024、安全｜专项", "临江市/2024年度中小学校周边护学安全/专项行动方案")]
    [InlineData("没有｜这些", "临江市2024年度中小学校/周边护学安全专项行动方案")]
    public void A_title_breaks_where_it_is_told(string told, string expect)
    {
        const string Title = "临江市2024年度中小学校周边护学安全专项行动方案";
        ImmutableArray<(string, string)> places = [.. told.Split('、').Select(static p => p.Split('｜') is var words
            ? (words[0], words[1])
            : default)];
        Assert.Equal(expect, string.Join('/', TitleBreaker.Break(Title, [], [], places)));
    }
}
