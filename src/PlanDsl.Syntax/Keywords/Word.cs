namespace PlanDsl.Syntax;

/// <summary>A word of the language. There are two sets of words, and a file is written in one of them.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public record Word(string Zh, string En)
{
    /// <summary>The spelling in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;

    /// <summary>Whether a text is this word in either language.</summary>
    public bool Fits(string text) => text == Zh || text == En;
}
