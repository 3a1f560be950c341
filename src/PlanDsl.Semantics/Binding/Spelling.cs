namespace PlanDsl.Semantics.Binding;

/// <summary>A word in the two keyword languages.</summary>
/// <param name="Zh">Chinese; what is printed and stored.</param>
/// <param name="En">English.</param>
internal record Spelling(string Zh, string En)
{
    /// <summary>Whether a word is this one in either language.</summary>
    internal bool Fits(string word) => word == Zh || word == En;
}
