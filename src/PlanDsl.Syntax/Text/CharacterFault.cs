namespace PlanDsl.Syntax;

/// <summary>Why a character does not belong in the text of an official document.</summary>
public enum CharacterFault
{
    /// <summary>It does belong.</summary>
    None,

    /// <summary>
    /// A control character, half of a surrogate pair or a code point that is no character: no Word or Excel file can
    /// hold it (XML 1.0, 2.2). Also what ends a line to some programs and not to others, and what turns the order
    /// of the characters around.
    /// </summary>
    Forbidden,

    /// <summary>It is not seen, and nothing in a Chinese text asks for it.</summary>
    Hidden,

    /// <summary>What it looks like depends on the computer, or it stands for a character that was lost.</summary>
    Private,
}
