using System.Text.Json;
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
    [InlineData("\"\"", null, "其他：空文字作为未填。")]
    [InlineData("2.5", null, "其他：2.5 不是整数，作为未填。")]
    [InlineData("\"十二\"", null, "其他：“十二”不能读作数，作为未填。")]
    [InlineData("\"1,2\"", null, "其他：“1,2”不能读作数，作为未填。")]
    [InlineData("true", null, "其他：true 不能读作数，作为未填。")]
    [InlineData("1e40", null, "其他：1e40 不能读作数，作为未填。")]
    [InlineData("1, \"其他\": 3", 3L, "其他：出现不止一次，以最后一次为准。")]
    [InlineData("2, \"新项\": 1", 2L, "新项：本表没有这一项，未读入。")]
    public void The_lenient_reader_says_what_it_did(string value, long? expected, string note)
    {
        var json = Returns.InOrder.Write().Replace("\"其他\": 2", "\"其他\": " + value, StringComparison.Ordinal);
        var result = 表2.ReadLenient(json);
        Assert.Equal(Returns.InOrder with { 其他 = expected }, result.Value);
        Assert.Equal(note, string.Join('\n', result.Notes.Select(one => one.Message)));
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
        var result = 表2.ReadLenient(Returns.InOrder.Write().Replace("\"1月8日\"", "108", StringComparison.Ordinal));
        Assert.Equal("108", result.Value.填报日期);
        Assert.Equal("填报日期：108 读作文字。", Assert.Single(result.Notes).Message);
    }
}
