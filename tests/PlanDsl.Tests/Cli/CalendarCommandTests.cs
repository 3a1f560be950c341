using System.Text.Json;
using Xunit;

namespace PlanDsl.Tests.Cli;

/// <summary>plandsl calendar.</summary>
public sealed class CalendarCommandTests : IDisposable
{
    private const string Plan = """
        单位库 {
          单位 甲局：某市甲局
          单位 乙局：某市乙局
        }

        方案 护学：护学行动方案 {
          成文日期：2024年9月2日
          行动期间：2024年9月—10月

          报送 月报 {
            报送人：甲局
            截止：每月1日10:00前；数据 截至上月末
            报至：乙局
            材料：《月报表》
          }

          章：工作 {
            任务：检查 {
              责任：甲局
              时限：9月14日前
              时限：“复查结束”后5日内；情形 复查
            }
          }
        }
        """;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lists_days_in_order_and_what_has_none_last()
    {
        folder.Write("a.plan", Plan);
        Assert.Equal(0, folder.Run("calendar a.plan"));
        Assert.Equal(
            """
            2024-09-14 周六  甲局  检查  [9月14日前]  a.plan:20
            2024-10-01 周二 10:00（国庆节放假）  甲局  《月报表》 → 乙局  [每月1日10:00前；截至上月末]  a.plan:12
            ——  视事项发生之日  甲局  检查  [复查结束后5日内；复查]  a.plan:21

            """,
            folder.Out);
        Assert.Equal(0, folder.Run("calendar a.plan --lang en --from 2024-9-20"));
        Assert.StartsWith("2024-10-01 Tue 10:00 (off, 国庆节)", folder.Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("calendar a.plan --to 2024-09-30"));
        Assert.DoesNotContain("2024-10", folder.Out, StringComparison.Ordinal);
    }

    /// <summary>Whoever is to hand a report on finds himself in the calendar too.</summary>
    [Fact]
    public void Names_every_step_of_a_chain()
    {
        folder.Write("a.plan", Plan.Replace("报至：乙局", "报至：乙局 → 甲局", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("calendar a.plan"));
        Assert.Contains("《月报表》 → 乙局 → 甲局  [", folder.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "乙局")]
    [InlineData("默认责任：甲局", "", "甲局")]
    [InlineData("责任：丙局", "", "丙局")]
    [InlineData("默认责任：甲局", "责任：丙局", "丙局")]
    public void Whoever_answers_for_what_is_around_it_answers_for_an_item(string chapter, string task, string expect)
    {
        folder.Write("a.plan", $$"""
            单位库 {
              单位 甲局
              单位 乙局
              单位 丙局
            }
            方案 护学：护学行动方案 {
              行动期间：2024年9月—10月
              默认责任：乙局
              章：工作 {
                {{chapter}}
                任务：检查 {
                  {{task}}
                  措施：逐户登记。 {
                    时限：9月13日前
                  }
                }
              }
            }
            """);
        Assert.Equal(0, folder.Run("calendar a.plan"));
        Assert.StartsWith($"2024-09-13 周五  {expect}  ", folder.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_whole()
    {
        folder.Write("a.plan", Plan);
        Assert.Equal(0, folder.Run("calendar a.plan --json"));
        using var json = JsonDocument.Parse(folder.Out);
        var days = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(3, days.Count);
        Assert.Equal("2024-10-01", days[1].GetProperty("date").GetString());
        Assert.Equal("10:00", days[1].GetProperty("time").GetString());
        Assert.False(days[1].GetProperty("workingDay").GetBoolean());
        Assert.True(days[0].GetProperty("workingDay").GetBoolean());
        Assert.Equal(JsonValueKind.Null, days[2].GetProperty("date").ValueKind);
        Assert.Equal(21, days[2].GetProperty("line").GetInt32());
    }

    [Fact]
    public void Writes_an_ics_file()
    {
        folder.Write("a.plan", Plan);
        Assert.Equal(0, folder.Run("calendar a.plan --json --ics a.ics"));
        using var json = JsonDocument.Parse(folder.Out);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", folder.Read("a.ics"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("calendar a.plan --ics a.ics"));
        Assert.EndsWith("写入 a.ics\n", folder.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendar a.plan --from 9月", 2, "“9月”不是日期")]
    [InlineData("calendar .", 2, "是文件夹")]
    [InlineData("calendar 单位.plan", 2, "没有声明方案")]
    [InlineData("calendar 错.plan", 1, "PLN2008")]
    [InlineData("calendar 没有.plan", 1, "PLN0001")]
    public void Says_what_is_wrong(string line, int code, string part)
    {
        folder.Write("a.plan", Plan);
        folder.Write("单位.plan", "单位库 {\n  单位 甲局：某市甲局\n}\n");
        folder.Write("错.plan", "方案 甲：乙 {\n  行动期间：2024年13月\n}\n");
        Assert.Equal(code, folder.Run(line));
        Assert.Contains(part, folder.Error, StringComparison.Ordinal);
    }
}
