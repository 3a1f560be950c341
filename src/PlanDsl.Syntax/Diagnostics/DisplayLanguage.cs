namespace PlanDsl.Syntax;

/// <summary>The language of keywords in a file, and of what is said about it.</summary>
public enum DisplayLanguage
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
