namespace PlanDsl.Semantics.Binding;

/// <summary>What a block hands down to the blocks inside it.</summary>
/// <param name="Levels">How they are numbered.</param>
/// <param name="Tail">How responsibility and deadlines are printed.</param>
internal sealed record ContentScope(LevelScope Levels, TailStyle Tail)
{
    /// <summary>What holds where nobody says anything.</summary>
    internal static ContentScope Usual { get; } = new(LevelScope.Default, TailStyle.Usual);
}
