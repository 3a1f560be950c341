using System.Collections.Immutable;
using System.Text;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using static PlanDsl.Semantics.ModelPrinter;

namespace PlanDsl.Semantics;

/// <summary>Prints what stands in chapters, as a part of the model.</summary>
internal static class ContentPrinter
{
    internal static void Chapters(StringBuilder text, PlanModel plan)
    {
        Responsibility(text, 1, plan.DefaultResponsibility, Keyword.DefaultResponsibility);
        foreach (var part in Contents.Parts(plan))
        {
            if (part.Chapter is { } chapter)
            {
                Chapter(text, chapter);
            }
            else
            {
                Content(text, 1, [part.Interlude!]);
            }
        }
    }

    private static void Chapter(StringBuilder text, ChapterSymbol chapter)
    {
        var roles = string.Join(' ', chapter.Roles);
        Line(text, 1, $"章 {chapter.Number}{chapter.Title} [{roles}]{Placement(chapter.Placement)}");
        Own(text, 2, chapter.OwnNumber);
        Time(text, 2, chapter.Period, chapter.Deadlines);
        Responsibility(text, 2, chapter.Responsibility);
        Responsibility(text, 2, chapter.DefaultResponsibility, Keyword.DefaultResponsibility);
        Tail(text, 2, chapter.Tail);
        Content(text, 2, chapter.Content);
    }

    internal static void Content(StringBuilder text, int depth, IEnumerable<ContentSymbol> content)
    {
        foreach (var part in content)
        {
            switch (part)
            {
                case ParagraphsSymbol paragraphs:
                    Prose(text, depth, paragraphs.Text);
                    break;
                case ContactLine line:
                    Line(text, depth, Contact(line.Contact));
                    break;
                case TableSymbol table:
                    TablePrinting.Print(table, row => Line(text, depth, row));
                    break;
                case DerivedSymbol derived:
                    Line(text, depth, $"生成 {derived.Kind}");
                    break;
                case LeadershipSymbol group:
                    Leadership(text, depth, group);
                    break;
                case VerbatimSymbol verbatim:
                    Verbatim(text, depth, verbatim);
                    break;
                case ItemSymbol item:
                    Item(text, depth, item);
                    break;
            }
        }
    }

    private static void Responsibility(
        StringBuilder text, int depth, ResponsibilitySymbol? responsibility, Keyword line = Keyword.Responsibility)
    {
        foreach (var share in responsibility?.Meant ?? [])
        {
            var others = share.AndOthers?.Text;
            Line(text, depth, $"{KeywordTable.Get(line).Zh} {share.Role ?? "（未分）"} {Bodies(share.Bodies)}{others}");
        }

        if (responsibility?.Closing is { } closing)
        {
            Line(text, depth, $"结尾语 {closing}");
        }
    }

    private static void Tail(StringBuilder text, int depth, TailStyle tail)
    {
        if (tail != TailStyle.Usual)
        {
            var elided = (tail.ElidesPrefix ? " 省前缀" : string.Empty) + (tail.FirstLeads ? " 首位牵头" : string.Empty);
            Line(text, depth, $"印作 责任 {tail.Responsibility} {tail.Label}{elided} 时限 {tail.DeadlineForm}");
        }
    }

    private static void Own(StringBuilder text, int depth, OwnNumber? number)
    {
        if (number is not null)
        {
            var said = number.Text.Length == 0 ? "无" : $"“{number.Text}” {number.Value}";
            Line(text, depth, $"编号 {said} 应为 {number.Expected}");
        }
    }

    private static string Placement(HeadingPlacement placement) => placement switch
    {
        HeadingPlacement.RunIn => " 接排",
        HeadingPlacement.Alone => " 另起",
        _ => string.Empty,
    };

    private static void Item(StringBuilder text, int depth, ItemSymbol item)
    {
        var marks = Placement(item.Placement) + (item.IsInText ? " 句内" : string.Empty);
        Line(text, depth, $"{KeywordTable.Get(item.Kind).Zh} {item.Clause} {item.Id}：{item.Title}{marks}");
        Own(text, depth + 1, item.OwnNumber);
        if (!item.Bodies.IsEmpty)
        {
            Line(text, depth + 1, $"单位 {Bodies(item.Bodies)}");
        }

        Time(text, depth + 1, item.Period, item.Deadlines);
        Responsibility(text, depth + 1, item.Responsibility);
        Tail(text, depth + 1, item.Tail);
        if (!item.Statistics.IsEmpty)
        {
            var fields = item.Statistics.Select(static m => $"{m.Form.Id}.{m.Field.Id}");
            Line(text, depth + 1, $"统计 {string.Join('、', fields)}");
        }

        Content(text, depth + 1, item.Content);
    }

    private static void Time(
        StringBuilder text, int depth, CampaignPeriod? period, ImmutableArray<DeadlineValue> deadlines)
    {
        if (period is not null)
        {
            var parts = period.Parts.IsEmpty ? [period] : period.Parts;
            var days = parts.Select(static p => $"{Day(p.First)}..{Day(p.Last)}");
            Line(text, depth, $"期间 {string.Join('、', days)}");
        }

        Deadlines(text, depth, Keyword.DueBy, deadlines);
    }

    private static void Leadership(StringBuilder text, int depth, LeadershipSymbol group)
    {
        var office = BodyList.Print(group.Offices) + (group.IsOfficeInText ? " 句内" : string.Empty);
        Line(text, depth, $"领导小组 {group.Id}：{group.Name} {group.Form} 办公室 {office}");
        foreach (var role in group.Roles)
        {
            foreach (var leader in role.Leaders)
            {
                var kind = (leader.Body is null ? string.Empty : " 单位") + (leader.IsInText ? " 句内" : string.Empty)
                    + (leader.Order == LeaderOrder.NameFirst ? string.Empty : $" {leader.Order}")
                    + string.Concat(leader.PostBodies.Select(static b => $" ［{b.Body!.ShortName}］"));
                var title = role.Title is { } said ? $"（{said.Text}）" : string.Empty;
                Line(text, depth + 1, $"{KeywordTable.Get(role.Role).Zh}{title} {leader.Name}｜{leader.Post}{kind}");
            }
        }
    }

    private static void Verbatim(StringBuilder text, int depth, VerbatimSymbol verbatim)
    {
        Line(text, depth, $"照录 {verbatim.Reason}");
        foreach (var line in verbatim.Lines)
        {
            Line(text, depth + 1, $"行 {line.Text}");
        }
    }
}
