using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>What can be wrong with a plandsl.json: PLN0010 to PLN0015.</summary>
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
        new("{0} 不能作级别。", "{0} is no level."),
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
        new("设置只有 severities 和 template。", "The settings are severities and template."));

    /// <summary>A template that is no text.</summary>
    public static readonly DiagnosticDescriptor NoTemplate = List.Error(
        "PLN0015",
        new("plandsl.json 里的模板写法不对", "Bad template in plandsl.json"),
        new("模板应写成一段文字。", "The template should be a text."),
        new(
            "写模板的名称或者文件，例如 \"template\": \"classic37\"、\"template\": \"模板.json\"。",
            "Name a template or its file, such as \"template\": \"classic37\" or \"template\": \"ours.json\"."));
}
