using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What the binding of dates, periods and deadlines reports: PLN2030–PLN2039.</summary>
public static class DateDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A month without 月. {0}: text; {1}: the number.</summary>
    public static readonly DiagnosticDescriptor MonthUnitMissing = List.Error(
        "PLN2030",
        new("数字后面少了“月”", "Number without \"月\""),
        new("“{0}”里的“{1}”后面少了“月”字。", "In \"{0}\", \"月\" is missing after \"{1}\"."),
        new("写成“{1}月”。", "Write \"{1}月\"."));

    /// <summary>A stretch of time that counts from nothing. {0}: text.</summary>
    public static readonly DiagnosticDescriptor RelativeWithoutEvent = List.Error(
        "PLN2031",
        new("期限没有写从什么时候算起", "Stretch without a beginning"),
        new("“{0}”没有写从什么时候算起。", "\"{0}\" does not say from when it counts."),
        new(
            "写明起算的事项，如“收到本通知后10日内”“行动结束后7个工作日内”。",
            "Name the event, as in \"收到本通知后10日内\" or \"行动结束后7个工作日内\"."));

    /// <summary>
    /// An event that is neither declared nor told apart as an outside one. {0}: as written; {1}: hint; {2}: unquoted.
    /// </summary>
    public static readonly DiagnosticDescriptor UnknownEvent = List.Warning(
        "PLN2032",
        new("起算的事项没有声明", "Event that nothing declares"),
        new("期限从“{0}”算起，方案里没有这样的阶段、报送或事项。{1}", "The plan declares nothing that \"{0}\" could name. {1}"),
        new(
            "方案里的，写它的名称或标识：“行动结束后”“{{标识}}结束后”；方案以外的，整个加引号：“{2}”后……内。",
            "Write the title or \"{{identifier}}\" of what the plan declares; "
            + "put an outside event in quotes: \"“{2}”后…内\"."));
}
