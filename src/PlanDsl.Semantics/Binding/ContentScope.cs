namespace PlanDsl.Semantics.Binding;

/// <summary>What a block hands down to the blocks inside it.</summary>
/// <param name="Levels">How they are numbered.</param>
internal sealed record ContentScope(LevelScope Levels);
