namespace PlanDsl.Syntax;

/// <summary>What may follow the head of an entry.</summary>
[Flags]
public enum BodyKind
{
    /// <summary>Nothing: the entry is one line.</summary>
    None = 0,

    /// <summary>A block in braces; always optional, an entry without one has no members.</summary>
    Block = 1,

    /// <summary>Prose in fences.</summary>
    Prose = 2,
}
