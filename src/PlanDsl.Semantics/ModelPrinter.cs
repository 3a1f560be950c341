using System.Globalization;
using System.Text;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Prints a model as text, for baselines and for people who want to see what was understood.</summary>
public static class ModelPrinter
{
    /// <summary>The model, one fact a line.</summary>
    public static string Print(PlanModel plan)
    {
        var text = new StringBuilder();
        Line(text, 0, $"方案 {plan.Id}：{plan.Title}");
        Line(text, 1, $"编制 {Bodies(plan.Issuers)}");
        if (plan.Period is { } period)
        {
            Line(text, 1, $"行动期间 {Day(period.First)}..{Day(period.Last)} “{period.Printed}”");
        }

        if (plan.IssueDate is { } date)
        {
            Line(text, 1, $"成文日期 {Day(date)}");
        }

        if (plan.Status is { } status)
        {
            Line(text, 1, $"状态 {status}");
        }

        if (plan.Introduction is { } introduction)
        {
            Line(text, 1, "引言");
            Prose(text, 2, introduction);
        }

        foreach (var chapter in plan.Chapters)
        {
            Line(text, 1, $"章 {chapter.Number}{chapter.Title} [{string.Join(' ', chapter.Roles)}]");
            Responsibility(text, 2, chapter.Responsibility);
            Content(text, 2, chapter.Content);
        }

        foreach (var reporting in plan.Reportings)
        {
            Reporting(text, reporting);
        }

        foreach (var contact in plan.Contacts)
        {
            var phones = string.Join('、', contact.Phones);
            Line(text, 1, $"联系人 {contact.Name} 电话 {phones} 邮箱 {string.Join('、', contact.Emails)}");
        }

        foreach (var attachment in plan.Attachments)
        {
            var contained = string.Join('、', attachment.Forms.Select(static f => f.Form.Id));
            Line(text, 1, $"附件 {attachment.Title} 收录 {contained}");
            Content(text, 2, attachment.Content);
        }

        foreach (var form in plan.Forms)
        {
            Form(text, form);
        }

        foreach (var body in plan.Bodies)
        {
            var kind = body.IsCollective ? "集合" : "单位";
            Line(text, 1, $"{kind} {body.ShortName}：{body.FullName} {string.Join('、', body.Aliases)}".TrimEnd());
        }

        foreach (var allow in plan.Allows)
        {
            Line(text, 1, $"容许 {allow.Code}：{allow.Reason}");
        }

        return text.ToString();
    }

    private static void Content(StringBuilder text, int depth, IEnumerable<ContentSymbol> content)
    {
        foreach (var part in content)
        {
            if (part is ParagraphsSymbol paragraphs)
            {
                Prose(text, depth, paragraphs.Text);
            }
            else if (part is TableSymbol table)
            {
                TablePrinting.Print(table, line => Line(text, depth, line));
            }
            else if (part is ItemSymbol item)
            {
                Line(text, depth, $"{KeywordTable.Get(item.Kind).Zh} {item.Clause} {item.Id}：{item.Title}");
                if (item.Period is { } period)
                {
                    Line(text, depth + 1, $"期间 {Day(period.First)}..{Day(period.Last)}");
                }

                Responsibility(text, depth + 1, item.Responsibility);
                if (!item.Measures.IsEmpty)
                {
                    var fields = item.Measures.Select(static m => $"{m.Form.Id}.{m.Field.Id}");
                    Line(text, depth + 1, $"统计 {string.Join('、', fields)}");
                }

                Content(text, depth + 1, item.Content);
            }
        }
    }

    private static void Responsibility(StringBuilder text, int depth, ResponsibilitySymbol? responsibility)
    {
        foreach (var share in responsibility?.Shares ?? [])
        {
            Line(text, depth, $"责任 {share.Role ?? "（未分）"} {Bodies(share.Bodies)}");
        }

        if (responsibility?.Closing is { } closing)
        {
            Line(text, depth, $"结尾语 {closing}");
        }
    }

    private static void Reporting(StringBuilder text, ReportingSymbol reporting)
    {
        Line(text, 1, $"报送 {reporting.Id}");
        Line(text, 2, $"报送人 {Bodies(reporting.Reporters)}");
        if (reporting.Deadline is { } deadline)
        {
            Line(text, 2, $"截止 {Day(deadline.LastDay)} “{deadline.Printed}”");
        }

        Line(text, 2, $"报至 {Bodies(reporting.Receivers)} 抄送 {Bodies(reporting.CopyTo)}");
        foreach (var item in reporting.Deliverables)
        {
            var forms = string.Join('、', item.Forms.Select(static f => f.Form.Id));
            var count = item.Count is { } c ? $" {c.AtLeast}..{c.AtMost}{c.Unit}" : string.Empty;
            Line(text, 2, $"材料 {item.Printed}{count}{(forms.Length > 0 ? " 表 " + forms : string.Empty)}");
        }
    }

    private static void Form(StringBuilder text, FormSymbol form)
    {
        Line(text, 1, $"统计表 {form.Id}：{form.Title}");
        var head = form.Head.Select(static h => h.IsDate ? $"{h.Label}（{h.DateParts}）" : h.Label);
        Line(text, 2, $"表头 {string.Join('、', head)}");
        Line(text, 2, $"栏目 {string.Join('、', form.Columns.Select(static c => $"“{c.Caption}”"))} 备注 {form.Remarks}");
        if (form.Sentence is { } sentence)
        {
            var pieces = sentence.Pieces.Select(static p => p.Blank is { } b ? $"{{{b.Id}}}" : p.Text);
            Line(text, 2, "句 " + string.Concat(pieces));
            Fields(text, 3, sentence.Blanks);
        }

        foreach (var group in form.Groups)
        {
            var total = group.Total is { } field ? $" 合计 {field.Id}" : string.Empty;
            Line(text, 2, $"{group.Kind} {group.Id}：{group.Title}{total}{(group.Overlaps ? " 可重复" : string.Empty)}");
            Fields(text, 3, group.Fields);
        }

        FormPrinting.Print(form, (depth, line) => Line(text, depth + 2, line), fields => Fields(text, 3, fields));
        foreach (var rule in form.Rules)
        {
            Line(text, 2, $"审核 {rule.Id}：{rule.Text}{(rule.IsWarning ? " 核实" : string.Empty)}");
        }

        foreach (var note in form.Notes)
        {
            Line(text, 2, "注");
            Prose(text, 3, note);
        }
    }

    private static void Fields(StringBuilder text, int depth, IEnumerable<FieldSymbol> fields)
    {
        foreach (var field in fields)
        {
            var unit = field.Unit is { } u ? $"{u.Name} {u.Dimension} 10^{u.Scale}" : "无单位";
            var marks = (field.IsResidual ? " 兜底" : string.Empty)
                + (field.Definition is { } d ? $" 指“{d}”" : string.Empty) + FormPrinting.Marks(field);
            Line(text, depth, $"字段 {field.Id}：“{field.Printed}” {unit} 小数{field.Decimals}{marks}");
        }
    }

    private static void Prose(StringBuilder text, int depth, ProseText prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            Line(text, depth, $"段 {new string('>', paragraph.ListDepth)}{paragraph.Marker}{paragraph.Text}");
        }
    }

    private static string Bodies(IEnumerable<BodyReference> bodies) =>
        string.Join('、', bodies.Select(static b => b.Body is null ? $"“{b.Printed}”" : b.Printed));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 2).Append(line).Append('\n');
}
