namespace PlanDsl.Syntax;

/// <summary>A word of a value in the two keyword languages.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="TakesValue">Whether something must (true) or must not (false) follow; null if either will do.</param>
public sealed record ValueWord(string Zh, string En, bool? TakesValue = null)
{
    /// <summary>The spelling in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;

    /// <summary>Whether a word is this one in either language.</summary>
    public bool Fits(string word) => word == Zh || word == En;
}
