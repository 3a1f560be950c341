using System.Collections.Immutable;
using PlanDsl.Cli.Commands;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.CommandLine;

/// <summary>The commands and options as data: the parser and the help read this one table.</summary>
internal static class CommandTable
{
    internal static OptionSpec Output { get; } = new("--output", "-o", "DIR", new(
        "输出文件夹；默认 out/<方案标识>。一次生成几个方案时，各占其下一个子文件夹",
        "Output folder; default out/<plan id>. Several plans get a folder each below it"));

    internal static OptionSpec Only { get; } = new("--only", null, "KIND,…", new(
        "只生成这几类，用逗号分隔", "Write these kinds only, separated by commas"))
    {
        Choices = OutputKindNames.Names,
        IsList = true,
    };

    internal static OptionSpec Pdf { get; } = new("--pdf", null, null, new(
        "另把通知和 Word 空表印成 PDF（要有 LibreOffice），版记、页数按实际排版确定",
        "Also print notice and Word forms as PDF (needs LibreOffice); pages are settled by the real layout"));

    internal static OptionSpec Template { get; } = new("--template", null, "TEMPLATE", new(
        "版面模板：gb33476（默认）、classic37，或者一个模板文件",
        "How Word files look: gb33476 (default), classic37, or a template file"));

    internal static OptionSpec Profile { get; } = new("--profile", null, "NAME", new(
        "以哪个模板为底本；默认 gb33476", "Which template to copy; default gb33476"))
    { Choices = NoticeTemplate.Profiles };

    internal static OptionSpec Force { get; } = new("--force", null, null, new(
        "要写的位置上有别人的或改过的文件时，把它改名留下，照样写",
        "Where a file stands that is not plandsl's, or was changed, keep it under another name and write"));

    internal static OptionSpec Format { get; } = new("--format", null, "FORMAT", new(
        "报告的格式；默认 text", "Format of the report; default text"))
    { Choices = ["text", "json", "sarif"] };

    internal static OptionSpec Fix { get; } = new("--fix", null, null, new(
        "改正有把握的问题（标点、数字写法等），其余照常报告", "Mend what is certain (marks, figures and the like); report the rest"));

    internal static OptionSpec CheckOnly { get; } = new("--check", null, null, new(
        "不改文件，只列出需要整理的文件（有则退出码为 1）", "Change nothing; list the files to format (exit code 1 if any)"));

    internal static OptionSpec Keywords { get; } = new("--keywords", null, "LANG", new(
        "把关键词统一写成中文或英文", "Write the keywords in Chinese or in English"))
    { Choices = ["zh", "en"] };

    internal static OptionSpec Json { get; } = new("--json", null, null, new("输出 JSON", "Write JSON"));

    internal static OptionSpec Ics { get; } = new("--ics", null, "FILE", new(
        "另写一个日历文件（iCalendar），可以导入日历软件", "Also write an iCalendar file for calendar programs"));

    internal static OptionSpec From { get; } = new("--from", null, "DATE", new(
        "只列这一天（如 2021-01-08）起的", "List what is due from this day (such as 2021-01-08) on"));

    internal static OptionSpec To { get; } = new("--to", null, "DATE", new(
        "只列到这一天为止的", "List what is due up to this day"));

    internal static OptionSpec Page { get; } = new("--profile", null, "PROFILE", new(
        "按哪一种页面核：gb33476（上边距 34.58 毫米）或 classic37（37 毫米）；默认看文件的页边距",
        "The page to judge by: gb33476 (top margin 34.58 mm) or classic37 (37 mm); default by the file's margins"))
    { Choices = ["gb33476", "classic37"] };

    internal static OptionSpec Whole { get; } = new("--all", null, null, new(
        "列出每一处；也列出合格、不适用和未核的各项", "List every place, and what passed, does not apply or was not verified"));

    internal static OptionSpec Mark { get; } = new("--mark", null, "OUT.docx", new(
        "另写一份 Word 文件，把每一处标成批注，其余不变；不覆盖已有的文件",
        "Also write a copy with the findings as comments, otherwise unchanged; nothing is overwritten"));

    internal static OptionSpec Render { get; } = new("--render", null, null, new(
        "另用 LibreOffice 排出版面，在纸面上量（要有 LibreOffice 和 poppler）",
        "Also lay the file out with LibreOffice and measure its pages (needs LibreOffice and poppler)"));

    internal static OptionSpec Language { get; } = new("--lang", null, "LANG", new(
        "本工具和报告用的语言；默认中文，报告默认随方案的关键词",
        "Language of the tool and its reports; default Chinese, reports follow the plan's keywords"))
    { Choices = ["zh", "en"] };

    internal static OptionSpec Help { get; } = new("--help", "-h", null, new("显示帮助", "Show help"));

    internal static OptionSpec Version { get; } = new("--version", null, null, new("显示版本", "Show the version"));

    /// <summary>The options that every command takes.</summary>
    internal static ImmutableArray<OptionSpec> Common { get; } = [Language, Help];

    internal static ImmutableArray<CommandSpec> All { get; } =
    [
        new("build", new("<文件或文件夹>…", "<file or folder>…"),
            new("检查方案并生成通知、统计表和数据结构", "Check a plan and write notice, forms and schemas"),
            new(
                """
                生成 Word 通知、每张统计表的 Word 和 Excel 空表、C# 和 JSON Schema，以及 manifest.json。
                文件夹：其中（含子文件夹，expected 除外）每个声明了方案的 .plan 文件。
                有错误的方案什么也不写；没有变化的文件不重写。
                """,
                """
                Writes the Word notice, a blank Word and Excel file of each form, C#, JSON Schema and manifest.json.
                A folder means every .plan file in it (and below, but for expected) that declares a plan.
                A plan with errors writes nothing; files that did not change are not rewritten.
                """),
            1, int.MaxValue, [Output, Only, Template, Pdf, Force], BuildCommand.Run),
        new("check", new("<文件或文件夹>…", "<file or folder>…"),
            new("只检查，不生成文件", "Check only, write nothing"),
            new("json 和 sarif 报告独占标准输出，没有发现时也完整有效。",
                "Reports in json and sarif have the standard output to themselves, whole also without findings."),
            1, int.MaxValue, [Format, Fix], CheckCommand.Run),
        new("audit", new("<Word 文件>…", "<Word file>…"),
            new("按公文格式标准（GB/T 9704-2012）检查 Word 文件", "Check Word files against the standard for official documents"),
            new(
                """
                谁排的 .docx 都可以查：纸张、版心、行数字数、版头、标题、正文、附件、版记、页码、统计表、标点和数字。
                每一处写明位置、依据和改法；惯例只作提示，不当作国家标准的规定。docs/audit.md 列出全部各项。
                --render 再用 LibreOffice 排出版面，量标志、红线、版记、页码等在纸上的位置，并说明替代了哪些字体。
                """,
                """
                Any .docx, whoever made it: paper, text area, lines, head, title, text, attachments, imprint,
                page numbers, tables, marks and figures. Each finding tells place, ground and remedy; practice is
                information only. docs/audit.md lists all that is checked.
                --render also lays the file out with LibreOffice, measures where mark, rules, imprint and page
                numbers stand, and names the fonts that others stood for.
                """),
            1, int.MaxValue, [Format, Page, Whole, Render, Mark], AuditCommand.Run),
        new("calendar", new("<文件>", "<file>"),
            new("列出方案里的每一个截止日期", "List every day on which something is due"),
            new(
                """
                按日期列出：哪天（周几、是不是放假）、谁、报什么（做什么）、报给谁、写在哪一行。周期的截止逐个展开，
                几个工作日内按国务院公布的放假安排推算；没有具体日子的列在最后。
                """,
                """
                By day: the date (weekday, holiday), who, what, to whom, and from which line. Recurring deadlines are
                expanded one by one, working days follow the State Council's calendar; those without a day come last.
                """),
            1, 1, [Json, Ics, Force, From, To], CalendarCommand.Run),
        new("fmt", new("<文件或文件夹>…", "<file or folder>…"),
            new("整理排版和标点，不改变意思", "Settle layout and punctuation, not meaning"),
            new("写“-”时从标准输入读、向标准输出写。有语法错误的文件不改动。",
                "\"-\" reads standard input and writes standard output. A file with syntax errors is left as it is."),
            1, int.MaxValue, [CheckOnly, Keywords], FmtCommand.Run),
        new("template", new("new|check <文件>", "new|check <file>"),
            new("版面模板：新建一份，或者对照国标检查", "Layout templates: make one, or hold it against the standard"),
            new(
                """
                new 写出一份模板（JSON），各机关可以改成自己的版式；不覆盖已有文件。
                check 逐条列出与 GB/T 9704、GB/T 33476.2 不一致的地方、条款和规定的强弱；不符合“规定”的，退出码为 1。
                用法：plandsl build --template 模板.json …，或者在 plandsl.json 里写 "template": "模板.json"。
                """,
                """
                new writes a template (JSON) for an agency to change; it never overwrites.
                check lists what deviates from GB/T 9704 and GB/T 33476.2, with the clause and how much it binds; the
                exit code is 1 if something required is not met.
                Use it with plandsl build --template ours.json …, or "template": "ours.json" in plandsl.json.
                """),
            2, 2, [Profile, Json], TemplateCommand.Run),
        new("explain", new("[CODE]", "[CODE]"),
            new("解释诊断代码；不写代码时列出全部", "Explain a diagnostic code; without one, list them all"),
            new("例如 plandsl explain PLN0003；大小写不论，PLN 可省。",
                "For example plandsl explain PLN0003; in any case, PLN may be left out."),
            0, 1, [], ExplainCommand.Run),
        new("new", new("<名称>", "<name>"),
            new("新建一个带说明的样稿", "Write a commented draft to start from"),
            new("写出 <名称>/<名称>.plan；不覆盖已有文件。", "Writes <name>/<name>.plan; never overwrites."),
            1, 1, [], NewCommand.Run),
    ];
}
