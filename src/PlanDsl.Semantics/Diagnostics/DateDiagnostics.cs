using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What the binding of dates, periods and deadlines reports: PLN2030–PLN2039.</summary>
public static class DateDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A number without 月 or 日. {0}: text; {1}: the number; {2}: the unit.</summary>
    public static readonly DiagnosticDescriptor UnitMissing = List.Error(
        "PLN2030",
        new("数字后面少了“月”或“日”", "Number without \"月\" or \"日\""),
        new("“{0}”里的“{1}”后面少了“{2}”字。", "In \"{0}\", \"{2}\" is missing after \"{1}\"."),
        new("写成“{1}{2}”。", "Write \"{1}{2}\"."));

    /// <summary>A stretch of time that counts from nothing. {0}: text; {1}: forms that say from what.</summary>
    public static readonly DiagnosticDescriptor RelativeWithoutEvent = List.Error(
        "PLN2031",
        new("期限没有写从什么时候算起", "Stretch without a beginning"),
        new("“{0}”没有写从什么时候算起。", "\"{0}\" does not say from when it counts."),
        new("写明起算的事项，如“{1}”。", "Name the event, as in \"{1}\"."));

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

    /// <summary>What can be meant in two ways. {0}: text; {1}: the forms that say each.</summary>
    public static readonly DiagnosticDescriptor Ambiguous = List.Error(
        "PLN2033",
        new("期限可以有几种理解", "Deadline that can mean several things"),
        new("“{0}”可以有几种理解，执行的人会各按各的日子报。", "\"{0}\" can mean several things, and not all readers take the same."),
        new("按本意写成“{1}”。", "Write what is meant: \"{1}\"."));

    /// <summary>A day that is another day of the week. {0}: text; {1}: day; {2}: its weekday.</summary>
    public static readonly DiagnosticDescriptor OtherWeekday = List.Warning(
        "PLN2034",
        new("日期与星期对不上", "Date and weekday disagree"),
        new("“{0}”：{1}是{2}。", "\"{0}\": {1} is {2}."),
        new("核对日期和星期；照往年方案改写时最容易漏改。", "Check date and weekday; one of them was probably copied."));
}
