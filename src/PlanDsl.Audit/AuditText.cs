namespace PlanDsl.Audit;

/// <summary>A text in the two languages of a report.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record AuditText(string Zh, string En)
{
    /// <summary>A text that is the same in both: a number, a name, a quotation.</summary>
    public static AuditText Same(string text) => new(text, text);
}
