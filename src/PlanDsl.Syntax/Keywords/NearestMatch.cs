namespace PlanDsl.Syntax;
/// <summary>temp</summary>
public static class NearestMatch
{
    /// <summary>temp</summary>
    public static string? Find(string word, IEnumerable<string> candidates) => null;
}
