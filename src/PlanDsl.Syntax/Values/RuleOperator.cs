namespace PlanDsl.Syntax.Values;

/// <summary>The operators of rules, weakest first.</summary>
public enum RuleOperator
{
    /// <summary>若 … 则 …</summary>
    Implies,

    /// <summary>或</summary>
    Or,

    /// <summary>且</summary>
    And,

    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>≤</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>≥</summary>
    GreaterOrEqual,

    /// <summary>+</summary>
    Add,

    /// <summary>−</summary>
    Subtract,

    /// <summary>×</summary>
    Multiply,

    /// <summary>÷</summary>
    Divide,
}
