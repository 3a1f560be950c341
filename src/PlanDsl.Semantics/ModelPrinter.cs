using System.Collections.Immutable;
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
            Line(text, 1, $"行动期间 {Day(period.First)}..{Day(period.Last)} “{period.Printed}”"
                + (period.PrintedLength is { } length ? $" 共 {length}" : string.Empty));
        }

        if (plan.Notice is { } notice)
        {
            foreach (var line in NoticePrinter.Lines(notice))
            {
                Line(text, 1, line);
            }
        }

        if (plan.Date is { } date)
        {
            Line(text, 1, $"成文日期 {NoticePrinter.Date(date)}");
        }

        if (!plan.Signers.IsEmpty)
        {
            Line(text, 1, $"署名 {Bodies(plan.Signers)}");
        }

        if (plan.Status is { } status)
        {
            Line(text, 1, $"状态 {status.Text}");
        }

        foreach (var one in plan.TitleBreaks)
        {
            Line(text, 1, $"断行 {one.Before}｜{one.After}");
        }

        if (plan.Introduction is { } introduction)
        {
            Line(text, 1, "引言");
            Prose(text, 2, introduction);
        }

        FactPrinter.Print(text, plan);
        ContentPrinter.Chapters(text, plan);
        if (plan.Closing is { } closing)
        {
            Line(text, 1, "结语");
            Prose(text, 2, closing);
        }

        Declared(text, plan);
        return text.ToString();
    }

    /// <summary>What is declared beside the text: duties, contacts, attachments, forms, bodies.</summary>
    private static void Declared(StringBuilder text, PlanModel plan)
    {
        foreach (var reporting in plan.Reportings)
        {
            Reporting(text, reporting);
        }

        foreach (var contact in plan.Contacts)
        {
            Line(text, 1, Contact(contact));
        }

        foreach (var attachment in plan.Attachments)
        {
            var contained = string.Join('、', attachment.Forms.Select(static f => f.Form.Id));
            var files = string.Concat(attachment.Files.Select(static f => $" 文件 {f.Text}"));
            Line(text, 1, $"附件 {attachment.Title} 收录 {contained}{files}");
            ContentPrinter.Content(text, 2, attachment.Content);
        }

        foreach (var form in plan.Forms)
        {
            Form(text, form);
        }

        foreach (var body in plan.Bodies)
        {
            var kind = body.IsCollective ? "集合" : "单位";
            Line(text, 1, $"{kind} {body.ShortName}：{body.FullName} {string.Join('、', body.Aliases)}".TrimEnd()
                + (body.Prefix is null ? string.Empty : $" 前缀 {body.Prefix}")
                + (body.Parent is null ? string.Empty : $" 上级 {body.Parent}"));
        }

        foreach (var allow in plan.Allows)
        {
            Line(text, 1, $"容许 {allow.Code}：{allow.Reason}");
        }
    }

    internal static void Deadlines(
        StringBuilder text, int depth, Keyword keyword, ImmutableArray<DeadlineValue> deadlines)
    {
        foreach (var deadline in deadlines)
        {
            Line(text, depth, $"{KeywordTable.Get(keyword).Zh} {DeadlinePrinter.Print(deadline)}");
        }
    }

    private static void Reporting(StringBuilder text, ReportingSymbol reporting)
    {
        var home = reporting.Home == Keyword.Plan ? string.Empty : $" 在{KeywordTable.Get(reporting.Home).Zh}";
        Line(text, 1, $"报送 {reporting.Id}{home}");
        Line(text, 2, $"报送人 {Bodies(reporting.Reporters)}");
        Deadlines(text, 2, Keyword.Deadline, reporting.Deadlines);
        foreach (var line in ReportingPrinter.Print(reporting, Bodies))
        {
            Line(text, 2, line);
        }
    }

    private static void Form(StringBuilder text, FormSymbol form)
    {
        var english = form.EnglishName is null ? string.Empty : $" 英文 {form.EnglishName}";
        Line(text, 1, $"统计表 {form.Id}：{form.Title}{english}");
        var head = form.Head.Select(static h => h.IsDate ? $"{h.Label}（{h.DateParts}）" : h.Label);
        Line(text, 2, $"表头 {string.Join('、', head)}");
        FormPrinting.Print(form, (depth, line) => Line(text, depth + 2, line), fields => Fields(text, 3, fields));
        if (form.PrintsRules)
        {
            Line(text, 2, "审核关系 印");
        }

        foreach (var rule in form.Rules)
        {
            Line(text, 2, $"审核 {rule}");
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
            Line(text, depth, field.ToString());
        }
    }

    internal static void Prose(StringBuilder text, int depth, ProseText prose)
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            Line(text, depth, $"段 {new string('>', paragraph.ListDepth)}{paragraph.Marker}{paragraph.Text}");
        }
    }

    internal static string Contact(ContactSymbol contact)
    {
        var marks = (contact.IsOneLine ? " 同行" : string.Empty) + (contact.IsInText ? " 句内" : string.Empty);
        var phones = string.Join('、', contact.Phones.Select(static p => p.Text));
        var mails = string.Join('、', contact.Emails.Select(static e => e.Text));
        var id = contact.Id is null ? string.Empty : contact.Id + "：";
        return $"联系人 {id}{contact.Name} 电话 {phones} 邮箱 {mails}{marks}";
    }

    internal static string Bodies(IEnumerable<BodyReference> bodies) =>
        BodyList.Print(bodies.Select(static b => b.Body is null ? b with { Printed = $"“{b.Printed}”" } : b));

    internal static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    internal static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 2).Append(line).Append('\n');
}
