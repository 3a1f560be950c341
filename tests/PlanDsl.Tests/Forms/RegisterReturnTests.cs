using System.Text.Json;
using PlanDsl.Generated;
using PlanDsl.Generated.落后产能2024.V1;
using Xunit;

namespace PlanDsl.Tests.Forms;

/// <summary>Returns of a list, by the C# that the consumer compiled.</summary>
public sealed class RegisterReturnTests
{
    private static readonly Backlog.FirmsRow Firm = new()
    {
        Sector = "建材",
        企业名称 = "某公司",
        落后设备 = null,
        产能 = 120.50m,
        职工 = 30,
        关停日期 = new DateOnly(2024, 6, 30),
        已停产 = false,
    };

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var json = Of(Firm, Firm with { Sector = null, 已停产 = true }).Write();
        Assert.Contains("\"关停日期\": \"2024-06-30\"", json, StringComparison.Ordinal);
        Assert.Contains("\"已停产\": true", json, StringComparison.Ordinal);
        Assert.Equal(json, Backlog.ReadStrict(json).Write());
        Assert.Equal(Firm, Backlog.ReadStrict(json).Firms[0]);
        Assert.Empty(Backlog.ReadStrict(Of().Write()).Firms);
    }

    [Theory]
    [InlineData("\"企业\": [", "\"企业\": null, \"多\": [")]
    [InlineData("\"职工\": 30,", "")]
    [InlineData("\"职工\": 30,", "\"职工\": 30, \"新栏\": 1,")]
    [InlineData("\"2024-06-30\"", "\"2024年6月30日\"")]
    public void The_strict_reader_refuses(string part, string replacement)
    {
        var json = Of(Firm).Write();
        Assert.Contains(part, json, StringComparison.Ordinal);
        var changed = json.Replace(part, replacement, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => Backlog.ReadStrict(changed));
    }

    [Fact]
    public void The_strict_reader_refuses_null_for_a_list()
    {
        var json = Of().Write().Replace("\"企业\": []", "\"企业\": null", StringComparison.Ordinal);
        Assert.Contains("\"企业\": null", json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => Backlog.ReadStrict(json));
    }

    [Fact]
    public void A_row_that_is_null_is_refused_skipped_or_found()
    {
        var json = Of().Write().Replace("\"企业\": []", "\"企业\": [null]", StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => Backlog.ReadStrict(json));
        var lenient = Backlog.ReadLenient(json);
        Assert.Empty(lenient.Value.Firms);
        Assert.Equal(ReadCode.未读出, Assert.Single(lenient.Notes).Code);
        Assert.Equal(["内置.空行"], Of([null!]).Validate().Select(static finding => finding.RuleId));
    }

    [Fact]
    public void The_lenient_reader_says_what_it_made_of_each_row()
    {
        var read = Backlog.ReadLenient("""
            {
              "填报单位": "甲", "填报日期": null, "填表人": null, "核表人": null, "联系电话": null,
              "企业": [
                {
                  "行业": "建材", "企业名称": null, "落后设备": null, "产能": "120.5吨", "职工": 30,
                  "关停日期": "2024年6月30日", "已停产": "否"
                },
                "乙"
              ]
            }
            """);
        Assert.Equal(Firm with { 企业名称 = null }, Assert.Single(read.Value.Firms));
        Assert.Equal(
            [
                "企业 第 1 行 产能：文字“120.5吨”读作 120.5。", "企业 第 1 行 关停日期：“2024年6月30日”读作 2024-06-30。",
                "企业 第 1 行 已停产：\"否\" 读作否。", "企业 第 2 行 不是对象，未读入。",
            ],
            read.Notes.Select(static n => n.Message));
    }

    [Fact]
    public void Every_row_is_checked()
    {
        var findings = Of(Firm, Firm with { Sector = "纺织", 产能 = -1m }).Validate();
        Assert.Equal(
            [
                "内置.选项 落后产能企业第 2 行，行业 “纺织”，可选的是：建材、船舶、其他。",
                "内置.非负 落后产能企业第 2 行，产能 -1 吨，不能小于 0。",
            ],
            findings.Select(static f => $"{f.RuleId} {f.Message}"));
    }

    /// <summary>A rule inside the list is checked row by row; a row with a blank is not.</summary>
    [Fact]
    public void Every_row_keeps_the_rules()
    {
        var findings = Of(
            Firm,
            Firm with { 职工 = 0, 产能 = 5m },
            Firm with { 职工 = 3, 产能 = 0m },
            Firm with { 职工 = null, 产能 = 0m }).Validate();
        Assert.Equal(
            [
                "人均产能 强制 落后产能企业第 2 行，不符合“产能 ≤ 职工 × 1000”：左边为 5，右边为 0；"
                    + "其中产能 5 吨，职工人数 0 人。",
                "停产无产能 核实 落后产能企业第 3 行，不符合“若 产能 = 0 则 职工 = 0”：产能 0 吨，职工人数 3 人。",
            ],
            findings.Select(static f => $"{f.RuleId} {f.Severity} {f.Message}"));
        Assert.Equal(["停产无产能", "人均产能"], Backlog.FirmsRow.Info.Rules.Select(static r => r.Id));
    }

    [Fact]
    public void Lists_are_joined()
    {
        var summary = Backlog.Aggregate([("甲", Of(Firm)), ("乙", Of(Firm with { 职工 = 5 }))]);
        Assert.Equal([30, 5], summary.Total.Firms.Select(static f => f.职工));
    }

    private static Backlog Of(params Backlog.FirmsRow[] firms) => new()
    {
        填报单位 = "甲",
        填报日期 = null,
        填表人 = null,
        核表人 = null,
        联系电话 = null,
        Firms = firms,
    };
}
