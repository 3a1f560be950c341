using PlanDsl.Tests.Semantics;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>What the checks of prose point at, and what they must leave alone. Expected: code and stretch.</summary>
public sealed class TextCheckTests
{
    [Theory]
    [InlineData("本次（含复查（两次））开展", "PLN4008 （两次）")]
    [InlineData("见第二章（三）款（见（二））", "")]
    [InlineData("北京—上海，2019年6月—12月，020-12345678", "")]
    [InlineData("一是--严查", "PLN4010 --")]
    [InlineData("第13-2号、2019-06-01、1-2-3个", "")]
    [InlineData("抽查3%-5%、100-200户", "PLN4011 -|PLN4011 -")]
    [InlineData("门卫……食堂", "")]
    [InlineData("门卫……等处", "PLN4012 ……")]
    [InlineData("评为优、等次从低，分三、等级制", "")]
    [InlineData("首先，检查。第一、第二季度分别检查", "")]
    [InlineData("第一、检查", "PLN4014 、")]
    [InlineData("甲！！乙？！丙", "")]
    [InlineData("甲、，乙", "PLN4015 、，")]
    [InlineData("（他说。）他走了", "")]
    [InlineData("百分之百、百分之几、百分之三十多", "")]
    [InlineData("三、四个人，第三、四个季度，一、二、三个月", "PLN4018 三、四")]
    [InlineData("约.5米，v.5、1.5米", "PLN4019 .5")]
    [InlineData("9～16亿，9亿～16亿，2019～2020年", "PLN4020 9～16亿")]
    [InlineData("2019年 月 日，3年6个月，19年6月", "PLN4021 19年6月")]
    [InlineData("2019年9月 日", "PLN4021 9月 日")]
    [InlineData("至12底结束，2019年12月底、2019年底", "PLN4021 12底")]
    [InlineData("福建省工程项目工程项目专项整治", "PLN3056 工程项目")]
    [InlineData("研究研究，千方百计、千方百计，1234年1234年", "")]
    [InlineData("“3·15”，“2.0”，“13.5”，“3.15”", "PLN4022 .")]
    [InlineData("3千克，5百货，4千份，2千万", "PLN4024 2千|PLN4024 4千")]
    [InlineData("6月5号令，5号楼，6月5号", "PLN4025 号")]
    [InlineData("银川市发（2019）、2019年（2019）3号", "PLN4009 （2019）3号")]
    [InlineData("引{方案}\n用《{方案}》", "")]
    public void Points_at_the_mistake_alone(string prose, string expect)
    {
        var plan = SmallPlan.Bind($"编制：甲局、乙局、丙局、各区\n引言 \"\"\"\n{prose}\n\"\"\"");
        var found = Validator.Validate(plan)
            .Where(static d => d.Descriptor.Code is "PLN3056" or ['P', 'L', 'N', '4', ..])
            .Select(static d => $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}");
        Assert.Equal(expect, string.Join('|', found.Order(StringComparer.Ordinal)));
    }

    /// <summary>A field's label is checked where it is written, not its identifier, be it the same word.</summary>
    [Fact]
    public void Checks_labels_behind_their_identifiers()
    {
        var plan = SmallPlan.Bind(
            "编制：甲局、乙局、丙局、各区\n统计表 表1：表 {\n字段 １月：１月\n字段 乙：乙１；单位 件\n}");
        var found = Validator.Validate(plan).Where(static d => d.Descriptor.Code == "PLN4023").ToList();
        Assert.Equal(["字段 １月：|１", "字段 乙：乙|１"], found.Select(static d =>
        {
            var (source, span) = (d.Location.Source, d.Location.Span);
            var line = source.GetLineSpan(source.GetPosition(span.Start).Line);
            return $"{source.Text[line.Start..span.Start]}|{source.ToString(span)}";
        }));
    }
}
