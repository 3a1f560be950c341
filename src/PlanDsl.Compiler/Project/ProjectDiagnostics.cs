using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What can be wrong with a plandsl.json: PLN0010 to PLN0015, PLN0017 to PLN0019.</summary>
public static class ProjectDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>The file is no JSON object.</summary>
    public static readonly DiagnosticDescriptor NotJson = List.Error(
        "PLN0010",
        new("plandsl.json 不是有效的 JSON", "plandsl.json is no valid JSON"),
        new("从这里起读不懂。", "From here on it cannot be read."),
        new(
            "文件应是 JSON 对象，例如 {{ \"severities\": {{ \"PLN4006\": \"off\" }} }}；可以写 // 注释。",
            "It should be an object such as {{ \"severities\": {{ \"PLN4006\": \"off\" }} }}; // comments may stand."));

    /// <summary>A code that does not exist. {0}: code.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = List.Error(
        "PLN0011",
        new("plandsl.json 里的代码不存在", "Unknown code in plandsl.json"),
        new("没有“{0}”这个代码。", "There is no code \"{0}\"."),
        new("代码见“plandsl explain”。", "\"plandsl explain\" lists all codes."));

    /// <summary>A level that does not exist. {0}: as written.</summary>
    public static readonly DiagnosticDescriptor BadLevel = List.Error(
        "PLN0012",
        new("plandsl.json 里的级别不存在", "Unknown level in plandsl.json"),
        new("{0} 不能作级别。", "\"{0}\" is no level."),
        new(
            "severities 里每个代码的级别是 \"off\"、\"note\"、\"warning\"、\"error\" 之一。",
            "In severities, each code has the level \"off\", \"note\", \"warning\" or \"error\"."));

    /// <summary>An error that is to weigh less. {0}: code.</summary>
    public static readonly DiagnosticDescriptor ErrorStays = List.Error(
        "PLN0013",
        new("错误不能降级", "An error stays an error"),
        new("{0} 是错误，方案不改就不能生成。", "{0} is an error: such a plan cannot be compiled."),
        new("删去这一行，改方案。", "Delete the line and mend the plan."));

    /// <summary>A setting that does not exist. {0}: name.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = List.Error(
        "PLN0014",
        new("plandsl.json 里的设置不存在", "Unknown setting in plandsl.json"),
        new("没有“{0}”这个设置。", "There is no setting \"{0}\"."),
        new(
            "设置只有 severities、template、holidays、closing-time。",
            "The settings are severities, template, holidays and closing-time."));

    /// <summary>A template that is no text.</summary>
    public static readonly DiagnosticDescriptor NoTemplate = List.Error(
        "PLN0015",
        new("plandsl.json 里的模板写法不对", "Bad template in plandsl.json"),
        new("模板应写成一段文字。", "The template should be a text."),
        new(
            "写模板的名称或者文件，例如 \"template\": \"classic37\"、\"template\": \"模板.json\"。",
            "Name a template or its file, such as \"template\": \"classic37\" or \"template\": \"ours.json\"."));

    /// <summary>A table of holidays that is not named by a text.</summary>
    public static readonly DiagnosticDescriptor NoHolidays = List.Error(
        "PLN0017",
        new("plandsl.json 里的放假安排写法不对", "Bad holidays in plandsl.json"),
        new("放假安排应写成一个文件的路径。", "The holidays should be the path of a file."),
        new(
            "写表格文件的路径，例如 \"holidays\": \"放假安排.csv\"，从 plandsl.json 所在的文件夹算起。",
            "Write the path of the table from the folder of plandsl.json, such as \"holidays\": \"holidays.csv\"."));

    /// <summary>An hour that is none.</summary>
    public static readonly DiagnosticDescriptor NoTime = List.Error(
        "PLN0018",
        new("plandsl.json 里的下班时间写法不对", "Bad closing time in plandsl.json"),
        new("下班时间应写成时和分。", "The closing time should be hours and minutes."),
        new("例如 \"closing-time\": \"17:30\"。", "Such as \"closing-time\": \"17:30\"."));

    /// <summary>A table of holidays with a line that cannot be read. {0}: why.</summary>
    public static readonly DiagnosticDescriptor BadHolidays = List.Error(
        "PLN0019",
        new("放假安排的表格读不懂", "Table of holidays not understood"),
        new("放假安排的这一行读不懂：{0}。", "A line of the holidays is not understood: {0}."),
        new(
            "每行四格：年,2027,,国务院办公厅通知的文号；假,2027-01-01,2027-01-03,元旦；班,2027-02-20,,春节。",
            "Four cells a line: \"年,2027,,…\" with the number of its notice, \"假,2027-01-01,2027-01-03,元旦\"."));
}
