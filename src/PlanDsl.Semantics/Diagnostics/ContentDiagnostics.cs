using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports about items, bodies, targets and leadership: PLN2040 to PLN2054.</summary>
public static class ContentDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A sample of a number that shows no numeral. {0}: sample.</summary>
    public static readonly DiagnosticDescriptor NumberStyleNotUnderstood = List.Error(
        "PLN2040",
        new("看不懂的编号样子", "Number style not understood"),
        new("“{0}”里看不出编号的样子。", "\"{0}\" shows no number."),
        new(
            "用每一级的第一个编号作样子，中间空一格，如“分级：一、 （一） 1. （1） ①”；不编号写“无”。",
            "Write the first number of each level, with spaces: \"levels: 一、 （一） 1. （1） ①\"; "
            + "\"none\" for a level without numbers."));

    /// <summary>Text of an item that is declared to stand in prose elsewhere. {0}: keyword.</summary>
    public static readonly DiagnosticDescriptor TextNotPrinted = List.Warning(
        "PLN2041",
        new("句内条目的正文不会印出", "Text of an item in prose is not printed"),
        new("“{0}”写了“句内”，这段正文不会印出。", "\"{0}\" is marked \"in-text\", so this text is not printed."),
        new("把正文写到上一层的段落里，或删去“句内”。", "Move the text to the prose that says it, or delete \"in-text\"."));

    /// <summary>A body that is a part of itself. {0}: body; {1}: the body that would be above it.</summary>
    public static readonly DiagnosticDescriptor BodyAboveItself = List.Error(
        "PLN2042",
        new("上级绕成了圈", "Body above itself"),
        new("“{0}”的上级写成“{1}”，绕了一圈又成了自己的上级。", "\"{0}\" would be above itself by way of \"{1}\"."),
        new("核对这几个单位的“上级”。", "Check the \"parent\" of these bodies."));

    /// <summary>A time in the title of a phase that is not read as its time. {0}: time; {1}: title and time.</summary>
    public static readonly DiagnosticDescriptor TimeInTitle = List.Warning(
        "PLN2044",
        new("标题里的时间没有读成阶段的时间", "Time in a title that is not the phase's"),
        new(
            "“{0}”写在标题里，没有读成这个阶段的时间。",
            "\"{0}\" stands in the title and is not read as the time of this phase."),
        new(
            "时间写在标题后面，用分号隔开：“{1}”；确是标题的一部分，给整个标题加引号。",
            "Write the time behind the title and a semicolon: \"{1}\"; quote the title if it is a part of it."));

    /// <summary>A responsibility as a sentence says it. {0}: as written; {1}: the forms to write.</summary>
    public static readonly DiagnosticDescriptor SpokenResponsibility = List.Error(
        "PLN2045",
        new("责任没有按角色写", "Responsibility as a sentence says it"),
        new(
            "“{0}”是照句子写的，分不出角色和单位。",
            "\"{0}\" is written as a sentence; roles and bodies cannot be told apart."),
        new(
            "写成“{1}”：角色在前，空一格写单位，单位之间用顿号；自己定的角色加引号。",
            "Write \"{1}\": roles first, bodies behind a space with 、 between them; a role of your own in quotes."));

    /// <summary>A deadline among those who are responsible. {0}: as written; {1}: what says it; {2}: where.</summary>
    public static readonly DiagnosticDescriptor TimeInResponsibility = List.Error(
        "PLN2046",
        new("责任里写了时限", "Deadline in a responsibility"),
        new("“{0}”是时限，不是单位。", "\"{0}\" is a deadline and no body."),
        new("{2}写“{1}”。", "Write {2}: \"{1}\"."));

    /// <summary>Somebody of whom name and post are not told apart. {0}: as written; {1}: the forms to write.</summary>
    public static readonly DiagnosticDescriptor NameAndPost = List.Warning(
        "PLN2047",
        new("姓名和职务没有分清", "Name and post not told apart"),
        new("“{0}”分不清哪些是职务、哪个是姓名。", "In \"{0}\" name and post are not told apart."),
        new("姓名和职务之间空一格，人和人之间用顿号，写成“{1}”。",
            "A space stands between name and post, 、 between people: write \"{1}\"."));

    /// <summary>A target that cannot be read. {0}: text.</summary>
    public static readonly DiagnosticDescriptor TargetNotUnderstood = List.Error(
        "PLN2043",
        new("看不懂的指标", "Target not understood"),
        new("看不懂指标“{0}”。", "The target \"{0}\" cannot be read."),
        new(
            "写成“抽查比例 ≥ 20%”“联合检查 至少 每季度1次”“快检样品 1000个以上”；分项写“；其中 蔬菜 1个、畜禽 1个”。",
            "Write \"抽查比例 ≥ 20%\" or \"联合检查 至少 每季度1次\"; parts as in \"; of-which 蔬菜 1个、畜禽 1个\"."));
}
