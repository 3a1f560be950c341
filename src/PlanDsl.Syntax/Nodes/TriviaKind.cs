namespace PlanDsl.Syntax;

/// <summary>What may stand between two tokens.</summary>
public enum TriviaKind
{
    /// <summary>Spaces, tabs, U+3000, U+00A0.</summary>
    WhiteSpace,

    /// <summary>One line break: \n, \r\n or \r.</summary>
    NewLine,

    /// <summary>// or ／／ to the end of the line.</summary>
    Comment,
}
