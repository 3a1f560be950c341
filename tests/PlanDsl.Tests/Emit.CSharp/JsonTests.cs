using System.Text.Json;
using PlanDsl.Generated;
using PlanDsl.Generated.网剑样例.V1;
using Xunit;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Returns as JSON: the strict reader, the lenient reader, and the text written.</summary>
public sealed class JsonTests
{
    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        Assert.Equal(Returns.InOrder, 表2.ReadStrict(Returns.InOrder.Write()));
        Assert.Equal(Returns.Blank, 表2.ReadStrict(Returns.Blank.Write()));
    }

    [Fact]
    public void Written_text_is_readable_and_keeps_decimals()
    {
        var json = Returns.InOrder.Write();
        Assert.Contains("\"案件总数\": 10,\n", json, StringComparison.Ordinal);
        Assert.Contains("\"罚没款\": 12.30,\n", json, StringComparison.Ordinal);
        Assert.Contains("\"备注\": \"“两超一非”无\",\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_and_zero_stay_apart()
    {
        var read = 表2.ReadStrict((Returns.Blank with { 移送公安 = 0 }).Write());
        Assert.Null(read.案件总数);
        Assert.Equal(0, read.移送公安);
    }

    [Theory]
    [InlineData("\"其他\": 2,", "")]
    [InlineData("\"其他\": 2,", "\"其他\": 2, \"新项\": 1,")]
    [InlineData("\"其他\": 2,", "\"其他\": 2, \"其他\": 3,")]
    [InlineData("\"其他\": 2,", "\"其他\": 2.0,")]
    [InlineData("\"其他\": 2,", "\"其他\": \"2\",")]
    [InlineData("{", "[")]
    public void The_strict_reader_refuses(string part, string replacement)
    {
        var json = Returns.InOrder.Write();
        Assert.Contains(part, json, StringComparison.Ordinal);
        var changed = json.Replace(part, replacement, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => 表2.ReadStrict(changed));
    }

    [Fact]
    public void The_strict_reader_refuses_null() => Assert.Throws<JsonException>(() => 表2.ReadStrict("null"));

    [Theory]
    [InlineData("2", 2L, "")]
    [InlineData("null", null, "")]
    [InlineData("2.0", 2L, "其他：2.0 读作 2。")]
    [InlineData("2e1", 20L, "其他：2e1 读作 20。")]
    [InlineData("\"１２ 件\"", 12L, "其他：文字“１２ 件”读作 12。")]
    [InlineData("\"1,234\"", 1234L, "其他：文字“1,234”读作 1234。")]
    [InlineData("\"１，２３４，５６７件\"", 1234567L, "其他：文字“１，２３４，５６７件”读作 1234567。")]
    [InlineData("\"12万件\"", 120000L, "其他：文字“12万件”读作 120000。")]
    [InlineData("\"1.5亿\"", 150000000L, "其他：文字“1.5亿”读作 150000000.0。")]
    [InlineData("\"\"", null, "其他：空文字作为未填。")]
    [InlineData("\"—\"", null, "其他：“—”作为未填。")]
    [InlineData("\" － \"", null, "其他：“ － ”作为未填。")]
    [InlineData("\"无\"", null, "其他：“无”不能读作数，作为未填。")]
    [InlineData("2.5", null, "其他：2.5 不是整数，作为未填。")]
    [InlineData("\"十二\"", null, "其他：“十二”不能读作数，作为未填。")]
    [InlineData("\"1,2\"", null, "其他：“1,2”不能读作数，作为未填。")]
    [InlineData("\"1.234,5\"", null, "其他：“1.234,5”不能读作数，作为未填。")]
    [InlineData("\"12人\"", null, "其他：“12人”不能读作数，作为未填。")]
    [InlineData("\"\\ud800\"", null, "其他：有不成对的代理字符，作为未填。")]
    [InlineData("true", null, "其他：true 不能读作数，作为未填。")]
    [InlineData("1e40", null, "其他：1e40 不能读作数，作为未填。")]
    [InlineData("1, \"其他\": 3", 3L, "其他：出现不止一次，以最后一次为准。")]
    [InlineData("2, \"新项\": 1", 2L, "新项：本表没有这一项，未读入。")]
    [InlineData("2, \"\\udc00\": 1", 2L, "?：本表没有这一项，未读入。")]
    public void The_lenient_reader_says_what_it_did(string value, long? expected, string note)
    {
        var json = Returns.InOrder.Write().Replace("\"其他\": 2", "\"其他\": " + value, StringComparison.Ordinal);
        var result = 表2.ReadLenient(json);
        Assert.Equal(Returns.InOrder with { 其他 = expected }, result.Value);
        Assert.Equal(note, string.Join('\n', result.Notes.Select(one => one.Message)));
    }

    /// <summary>What was filled in and lost must be mended, what was read is only said.</summary>
    [Theory]
    [InlineData("2.0", ReadCode.读作, Severity.提示)]
    [InlineData("\"1,234\"", ReadCode.读作, Severity.提示)]
    [InlineData("\"—\"", ReadCode.空白, Severity.提示)]
    [InlineData("2.5", ReadCode.未读出, Severity.强制)]
    [InlineData("\"十二\"", ReadCode.未读出, Severity.强制)]
    [InlineData("[1]", ReadCode.未读出, Severity.强制)]
    [InlineData("1, \"其他\": 3", ReadCode.重复, Severity.强制)]
    [InlineData("2, \"新项\": 1", ReadCode.多余, Severity.强制)]
    public void Figures_lost_and_figures_read_are_told_apart(string value, ReadCode code, Severity severity)
    {
        var json = Returns.InOrder.Write().Replace("\"其他\": 2", "\"其他\": " + value, StringComparison.Ordinal);
        var note = Assert.Single(表2.ReadLenient(json).Notes);
        Assert.Equal((code, severity), (note.Code, note.Severity));
    }

    [Theory]
    [InlineData("1月8日", true)]
    [InlineData("1-8", true)]
    [InlineData("2021年1月8日", true)]
    [InlineData("2月29日", true)]
    [InlineData("13月99日", false)]
    [InlineData("2月30日", false)]
    [InlineData("2021年2月29日", false)]
    [InlineData("1月", false)]
    [InlineData("尽快", false)]
    public void A_date_is_one(string date, bool isOne)
    {
        var json = Returns.InOrder.Write().Replace("\"1月8日\"", $"\"{date}\"", StringComparison.Ordinal);
        var lenient = 表2.ReadLenient(json);
        Assert.Equal(isOne ? date : null, lenient.Value.填报日期);
        Assert.Equal(isOne ? [] : [ReadCode.未读出], lenient.Notes.Select(static note => note.Code));
        var findings = (Returns.InOrder with { 填报日期 = date }).Validate().Select(static f => f.RuleId);
        Assert.Equal(isOne ? [] : ["内置.日期"], findings);
        if (isOne)
        {
            Assert.Equal(date, 表2.ReadStrict(json).填报日期);
        }
        else
        {
            Assert.Throws<JsonException>(() => 表2.ReadStrict(json));
        }
    }

    [Fact]
    public void Half_a_character_is_no_json()
    {
        foreach (var text in new[] { "{\"备注\": \"\ud800\"}", "\udc00", "{\"\ud800\": 1}" })
        {
            Assert.Throws<JsonException>(() => 表2.ReadLenient(text));
            Assert.Throws<JsonException>(() => 表2.ReadStrict(text));
        }
    }

    [Fact]
    public void The_lenient_reader_takes_a_missing_key_for_a_blank()
    {
        var result = 表2.ReadLenient("{}");
        Assert.Equal(Returns.Blank, result.Value);
        Assert.Equal(表2.Info.Fields.Select(field => field.Id + "：缺少，作为未填。"), result.Notes.Select(one => one.Message));
    }

    [Fact]
    public void The_lenient_reader_takes_figures_for_text()
    {
        var result = 表2.ReadLenient(Returns.InOrder.Write().Replace("\"“两超一非”无\"", "108", StringComparison.Ordinal));
        Assert.Equal("108", result.Value.备注);
        Assert.Equal("备注：108 读作文字。", Assert.Single(result.Notes).Message);
    }
}
