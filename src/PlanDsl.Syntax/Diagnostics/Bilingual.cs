namespace PlanDsl.Syntax;

/// <summary>A text in the two languages of the diagnostics.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;
}
