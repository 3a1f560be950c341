namespace PlanDsl.Semantics;

/// <summary>The working calendar of the People's Republic of China.</summary>
public static class WorkingCalendar
{
    private static readonly string[] Holidays =
        ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    /// <summary>The name of a public holiday as the calendar writes it; null if it is none.</summary>
    public static string? FindHoliday(string name) =>
        Array.Find(Holidays, h => h == name || h == name + "节");
}
