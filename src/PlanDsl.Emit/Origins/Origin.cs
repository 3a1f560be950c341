using PlanDsl.Syntax;

namespace PlanDsl.Emit.Origins;

/// <summary>Where something printed comes from.</summary>
public abstract record Origin
{
    /// <summary>The place in a source that decides it; null for what no place of a source decides.</summary>
    public abstract Location? Place { get; }
}

/// <summary>It is written there, character by character as it is printed.</summary>
/// <param name="At">Where.</param>
public sealed record WrittenOrigin(Location At) : Origin
{
    /// <inheritdoc/>
    public override Location Place => At;
}

/// <summary>It is what is declared in one place and named in another.</summary>
/// <param name="Citation">Where it is named.</param>
/// <param name="Fact">Where it is declared.</param>
public sealed record CitedOrigin(Location Citation, Location Fact) : Origin
{
    /// <inheritdoc/>
    public override Location Place => Citation;
}

/// <summary>It follows from a declaration, in words that are not the author's.</summary>
/// <param name="Declaration">Where that is.</param>
public sealed record DerivedOrigin(Location Declaration) : Origin
{
    /// <inheritdoc/>
    public override Location Place => Declaration;
}

/// <summary>The layout adds it, whatever the plan says.</summary>
/// <param name="Reason">Why.</param>
public sealed record GeneratedOrigin(GeneratedReason Reason) : Origin
{
    /// <inheritdoc/>
    public override Location? Place => null;
}
