namespace PlanDsl.Syntax.Lowering;

/// <summary>What a line after an opening fence is.</summary>
internal enum ProseLine
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Text with the closing fence behind it: an error, but plain.</summary>
    TextThenFence,

    /// <summary>The closing fence.</summary>
    Fence,

    /// <summary>The closing brace of the block: the prose was never closed.</summary>
    BlockEnd,

    /// <summary>The head of the next entry with prose or a block: the prose was never closed.</summary>
    Entry,
}
