using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>What the rules about dates find beyond their samples. Expected: their codes in order.</summary>
public sealed class DateRuleTests
{
    [Theory]
    [InlineData("2024年10月4日前", "PLN3030")]
    [InlineData("2024年9月29日前", "")]
    [InlineData("2024年9月28日前", "PLN3030")]
    [InlineData("2024年6月底前", "")]
    [InlineData("6月30日和9月28日前", "PLN3030 PLN3030")]
    [InlineData("每月1日前", "")]
    [InlineData("每月30日前", "")]
    [InlineData("每月31日前", "PLN3035")]
    [InlineData("每月31日前；除 6月、9月", "")]
    [InlineData("2022年10月8日前", "")]
    [InlineData("2026年10月9日前", "PLN3033")]
    [InlineData("2025年1月8日前", "")]
    [InlineData("每月28日前；自 5月1日起", "PLN3037")]
    [InlineData("每月28日前；自 6月20日起", "")]
    [InlineData("“检查结束”后5个工作日内", "")]
    public void Checks_deadlines(string deadline, string expect) => Check(
        "成文日期：2024年6月3日\n行动期间：2024年6月—10月",
        $"报送 总结 {{\n报送人：甲局\n报至：乙局\n截止：{deadline}\n}}",
        expect);

    [Theory]
    [InlineData("时限：9月15日前", "PLN3030 PLN3032")]
    [InlineData("时限：9月18日前", "PLN3032")]
    [InlineData("时限：9月18日前；成果 初步成效", "")]
    [InlineData("时限：9月18日前\n时限：9月30日前", "")]
    [InlineData("时限：9月18日前\n时限：长期坚持", "")]
    [InlineData("报送 甲 {\n截止：9月18日前\n}", "PLN3032")]
    [InlineData("报送 甲 {\n截止：10月8日前\n}", "")]
    public void Compares_with_the_period_around(string lines, string expect) => Check(
        "行动期间：2024年6月—10月", $"章：安排 {{\n任务：检查 {{\n期间：9月\n{lines}\n}}\n}}", expect);

    [Theory]
    [InlineData("2024年3月1日—5月31日；共 3个月", "")]
    [InlineData("2024年3月25日至6月20日；共 3个月", "")]
    [InlineData("2024年3月25日至6月25日；共 3个月", "PLN3036")]
    [InlineData("2024年3月1日—4月30日；共 3个月", "PLN3036")]
    [InlineData("2024年3月1日—3月10日；共 10日", "")]
    [InlineData("2024年3月1日—3月10日；共 9日", "PLN3036")]
    [InlineData("2024年3月1日起；共 3个月", "")]
    public void Compares_length_and_dates(string period, string expect) => Check($"行动期间：{period}", "", expect);

    [Theory]
    [InlineData("阶段：甲；6月 {X}\n阶段：乙；7—9月 {X}", "")]
    [InlineData("阶段：甲；6—7月 {X}\n阶段：乙；7—9月 {X}", "PLN3039")]
    [InlineData("阶段：甲；6月、9月 {X}\n阶段：乙；7—8月、10月 {X}", "")]
    [InlineData("阶段：甲；6月；9月 {X}\n阶段：乙；7—9月 {X}", "PLN3039")]
    [InlineData("阶段：甲；7月 {X}\n阶段：乙；6月 {X}", "PLN3040")]
    [InlineData("阶段：甲；长期坚持 {X}\n阶段：乙；6月 {X}", "")]
    [InlineData("阶段：甲；6月 {X}\n阶段：乙；6月30日前 {X}", "")]
    [InlineData("阶段：甲；6月 {X}\n阶段：乙 {X}\n阶段：丙；6月下旬 {X}", "PLN3039")]
    [InlineData("'''\n分为三个阶段。\n'''\n阶段：甲；6月 {X}\n阶段：乙；7月 {X}", "PLN3041")]
    [InlineData("'''\n按照两个步骤进行。\n'''\n阶段：甲；6月 {X}\n阶段：乙；7月 {X}", "")]
    [InlineData("'''\n分3个阶段推进。\n'''\n阶段：甲；6月 {X}\n阶段：乙；7月 {X}", "PLN3041")]
    [InlineData("'''\n前三个阶段已经完成。\n'''\n阶段：甲；6月 {X}\n阶段：乙；7月 {X}", "")]
    [InlineData("'''\n分为三个阶段。\n'''\n任务：甲 {X}", "")]
    public void Checks_phases(string entries, string expect) => Check(
        "行动期间：2024年6月—10月",
        $"章：安排 {{\n{entries.Replace("{X}", "'''\n工作。\n'''").Replace("'''", "\"\"\"")}\n}}",
        expect);

    [Theory]
    [InlineData("报送人：甲局", "PLN3042")]
    [InlineData("报送人：甲局\n分送 农机部分：乙局", "")]
    [InlineData("材料：总结", "")]
    public void Somebody_receives(string lines, string expect) => Check("", $"报送 总结 {{\n{lines}\n}}", expect);

    [Theory]
    [InlineData("成文日期：2024年11月1日\n行动期间：2024年6月—10月", "PLN3033")]
    [InlineData("成文日期：2024年5月30日\n行动期间：2024年6月—10月", "")]
    [InlineData("成文日期：2023年12月30日\n行动期间：2024年1月—10月", "")]
    [InlineData("成文日期：2021年12月30日\n行动期间：2024年1月—10月", "PLN3033")]
    public void Compares_the_document_with_the_campaign(string head, string expect) => Check(head, "", expect);

    private static void Check(string head, string entries, string expect)
    {
        var plan = SmallPlan.Bind($"{head}\n{entries}");
        var found = Validator.Validate(plan).Select(static d => d.Descriptor.Code)
            .Where(static c => string.CompareOrdinal(c, "PLN3030") >= 0 && string.CompareOrdinal(c, "PLN3044") <= 0);
        Assert.Equal(expect, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }
}
