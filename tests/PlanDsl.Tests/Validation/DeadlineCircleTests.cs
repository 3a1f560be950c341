using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>
/// Deadlines that count from each other are found once a circle, those that only look so not. Expected: the deadline
/// that the finding is at, and the others that it names.
/// </summary>
public sealed class DeadlineCircleTests
{
    [Theory]
    [InlineData("任务 甲：检查 {\n时限：甲完成后5日内\n}", "甲完成后5日内：甲完成后5日内")]
    [InlineData("任务 甲：检查 {\n时限：甲启动后5日内\n}", "")]
    [InlineData("阶段 甲：检查 {\n期间：6月\n时限：甲结束后5日内\n}", "")]
    [InlineData("任务 甲：检查 {\n时限：行动结束后5日内\n}", "")]
    public void A_deadline_of_itself_has_no_day(string entries, string expect) => Check(entries, expect);

    [Theory]
    [InlineData("乙完成后1日内", "丙完成后1日内", "甲完成后1日内", "乙完成后1日内：丙完成后1日内、甲完成后1日内")]
    [InlineData("6月3日前", "丙完成后1日内", "乙完成后1日内", "丙完成后1日内：乙完成后1日内")]
    [InlineData("6月3日前", "甲完成后1日内", "乙完成后1日内", "")]
    [InlineData("乙完成后1日内", "丙完成后1日内", "乙完成后1日内", "丙完成后1日内：乙完成后1日内")]
    [InlineData("6月3日前\n时限：乙完成后1日内", "甲完成后1日内", "6月4日前", "乙完成后1日内：甲完成后1日内")]
    [InlineData("乙完成后1日内", "甲完成后1日内", "丙完成后1日内", "乙完成后1日内：甲完成后1日内 | 丙完成后1日内：丙完成后1日内")]
    public void A_circle_is_found_once(string one, string two, string three, string expect) => Check(
        $"任务 甲：检查 {{\n时限：{one}\n}}\n任务 乙：整改 {{\n时限：{two}\n}}\n任务 丙：验收 {{\n时限：{three}\n}}", expect);

    [Theory]
    [InlineData("任务 甲：检查 {\n时限：月报报送后3日内\n}\n报送 月报 {\n截止：甲完成后5日内\n}", "月报报送后3日内：甲完成后5日内")]
    [InlineData("任务 甲：检查 {\n时限：达标完成后3日内\n}\n指标 达标：抽查合格率 不低于 90%；时限 甲完成后5日内", "达标完成后3日内：甲完成后5日内")]
    public void Duties_and_targets_are_members_too(string entries, string expect) => Check(entries, expect);

    private static void Check(string entries, string expect)
    {
        var plan = SmallPlan.Bind($"行动期间：2024年6月—10月\n章 安排：安排 {{\n{entries}\n}}");
        var found = Validator.Validate(plan).Where(static d => d.Descriptor.Code == "PLN3100").Select(static d =>
            d.Location.Source.ToString(d.Location.Span) + "："
            + string.Join('、', d.Related.IsEmpty
                ? [d.Location.Source.ToString(d.Location.Span)]
                : d.Related.Select(static r => r.Location.Source.ToString(r.Location.Span))));
        Assert.Equal(expect, string.Join(" | ", found));
    }
}
