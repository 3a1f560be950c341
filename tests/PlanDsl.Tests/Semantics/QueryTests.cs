using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>What the model answers when it is asked: who is responsible, what is due, what stands where.</summary>
public sealed class QueryTests
{
    private const string Work = """
        行动期间：2024年3月—6月
        默认责任：丙局
        章：一 {
          责任：各区
          任务 排查：排查 {
            责任：牵头 甲局；配合 乙局
            措施：登记。 {
            }
            任务 复查：复查 {
            }
          }
          任务 宣传：宣传 {
          }
        }
        章：二 {
          任务 整治：整治 {
            责任：“某公司”
          }
          任务 督查：督查 {
          }
          要求：加强领导 {
          }
        }
        章：三 {
          责任：乙局
        }
        """;

    [Fact]
    public void Every_item_has_whoever_is_said_nearest() => Assert.Equal(
        """
        一 Own 各区
        排查 Own 甲局、乙局
         Item 甲局、乙局
        复查 Item 甲局、乙局
        宣传 Chapter 各区
        二 PlanDefault 丙局
        整治 Own 某公司
        督查 PlanDefault 丙局
        加强领导 PlanDefault 丙局
        三 Own 乙局
        """,
        string.Join('\n', Assignments.Of(SmallPlan.Bind(Work)).Select(static a =>
            $"{a.Name} {a.Source} {BodyList.Print(a.Responsibility!.Bodies)}")));

    [Fact]
    public void The_work_of_a_body_is_what_names_it_and_the_tasks_that_are_given_to_it() => Assert.Equal(
        """
        甲局：牵头排查
        乙局：配合排查 三
        丙局：督查
        各区：宣传
        某公司：整治
        """,
        string.Join('\n', Assignments.ByBody(SmallPlan.Bind(Work)).Select(static w =>
            $"{w.Name}：{string.Join(' ', w.Shares.Select(static s => s.Role + s.Assignment.Name))}")));

    [Theory]
    [InlineData(false, "各区")]
    [InlineData(true, "甲区 各区")]
    public void A_collective_body_stands_for_its_parts(bool expands, string expect)
    {
        var tree = PlanDsl.Syntax.SyntaxTree.Parse(new PlanDsl.Syntax.SourceText("a.plan", """
            单位库 {
              单位 甲区：某市甲区；上级 各区
              集合 各区
            }
            方案 甲：乙 {
              章：一 {
                任务：宣传 {
                  责任：各区
                }
              }
            }
            """));
        var plan = Binder.Bind(tree, []).Model!;
        Assert.Equal(expect, string.Join(' ', Assignments.ByBody(plan, expands).Select(static w => w.Name)));
    }

    [Fact]
    public void Everything_that_is_due_has_its_owner()
    {
        var plan = SmallPlan.Bind("""
            行动期间：2024年3月—6月
            指标 全年：检查 ≥ 5次；时限 6月20日前
            章：安排 {
              责任：甲局
              时限：6月18日前
              阶段 动员：动员阶段；3月
              阶段 收尾：收尾阶段；6月 {
                时限：6月17日前
              }
              任务：排查 {
                措施：登记。 {
                  时限：4月15日前
                }
                指标 排查：排查率 ≥ 90%；时限 5月10日前
              }
            }
            报送 总结 {
              报送人：乙局
              截止：7月5日前
              材料：总结
            }
            """);
        Assert.Equal(
            """
            03-31 ItemOwner 甲局
            04-15 ItemOwner 甲局
            05-10 TargetOwner 甲局
            06-17 ItemOwner 甲局
            06-18 ChapterOwner 甲局
            06-20 TargetOwner 
            07-05 ReportingOwner 
            """,
            string.Join('\n', DueDays.Of(plan).Select(static d => $"{d.Date!.Day:MM-dd} {d.Owner.GetType().Name} "
                + BodyList.Print(d.Owner.Responsibility?.Bodies ?? []))));
    }

    [Fact]
    public void Contents_are_in_the_order_of_the_document()
    {
        var plan = SmallPlan.Bind("""
            章：一 {
              任务：甲 {
                条：乙
              }
            }
            照录：丙 QQQ
            丙
            QQQ
            章：二 {
              条：丁
            }
            附件：三 {
              条：戊
            }
            """.Replace("QQQ", "\"\"\""));
        Assert.Equal(
            """
            （一）甲 < 章一
            1.乙 < 甲 < 章一
            照录
            （一）丁 < 章二
            一、戊 < 附件三
            """,
            string.Join('\n', Contents.Of(plan).Select(static c =>
                (c.Content is ItemSymbol i ? i.Number + i.Title : "照录")
                + (c.Parent is { } p ? $" < {p.Title}" : "")
                + (c.Chapter is { } chapter ? $" < 章{chapter.Title}" : "")
                + (c.Attachment is { } attachment ? $" < 附件{attachment.Title}" : ""))));
    }
}
