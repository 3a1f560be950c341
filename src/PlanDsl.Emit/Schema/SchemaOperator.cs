namespace PlanDsl.Emit.Schema;

/// <summary>The operators of rules.</summary>
public enum SchemaOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>−</summary>
    Subtract,

    /// <summary>×</summary>
    Multiply,

    /// <summary>÷; a rule that divides by 0 is not checked.</summary>
    Divide,

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

    /// <summary>且</summary>
    And,

    /// <summary>或</summary>
    Or,

    /// <summary>若 … 则 …</summary>
    Implies,
}
