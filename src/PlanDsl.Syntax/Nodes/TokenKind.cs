namespace PlanDsl.Syntax;

/// <summary>The words of the structure layer. What stands between them is trivia.</summary>
public enum TokenKind
{
    /// <summary>A keyword or an identifier at the head of a line.</summary>
    Word,

    /// <summary>： or :</summary>
    Colon,

    /// <summary>
    /// What stands after the colon, up to the end of the line, an opening brace or fence, or a comment.
    /// </summary>
    Value,

    /// <summary>{ or ｛ at the end of a line.</summary>
    OpenBrace,

    /// <summary>} or ｝</summary>
    CloseBrace,

    /// <summary>Three double quotes of any kind that open prose.</summary>
    OpenFence,

    /// <summary>All lines between two fences, with the line break before the closing one.</summary>
    Prose,

    /// <summary>Three double quotes of any kind on a line of their own that close prose.</summary>
    CloseFence,

    /// <summary>Characters that fit nowhere.</summary>
    Bad,

    /// <summary>The end; its leading trivia is whatever was left.</summary>
    EndOfFile,
}
