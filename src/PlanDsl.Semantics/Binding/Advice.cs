using System.Collections.Immutable;

namespace PlanDsl.Semantics.Binding;

/// <summary>Forms that can be written instead of a text.</summary>
/// <param name="Forms">The forms, each of which the language reads.</param>
/// <param name="IsAmbiguous">Whether each of them says what the text could mean, and none may be guessed.</param>
internal sealed record Advice(ImmutableArray<string> Forms, bool IsAmbiguous = false)
{
    /// <summary>Whether the forms are to be written together, each on a line of its own.</summary>
    internal bool AreLines { get; private init; }

    /// <summary>What the text says, each on a line of its own.</summary>
    internal static Advice Lines(params ImmutableArray<string> forms) => new(forms) { AreLines = true };

    /// <summary>What could be meant.</summary>
    internal static Advice Readings(params ImmutableArray<string> forms) => new(forms, true);

    /// <summary>What can be written.</summary>
    internal static Advice Write(params ImmutableArray<string> forms) => new(forms);
}
