namespace PlanDsl.Semantics;

/// <summary>How what hangs on an item is printed behind its text (责任印作, 时限印作).</summary>
/// <param name="Responsibility">How responsibility is printed.</param>
/// <param name="Label">The word before bodies without a role; null for the usual one.</param>
/// <param name="ElidesPrefix">Whether a list prints the prefix that names have in common once (省前缀).</param>
/// <param name="Deadlines">How deadlines are printed; null if nobody says: as lines beside lines, else not.</param>
/// <param name="DeadlineLabel">The word before a line of deadlines; null for the usual one.</param>
public sealed record TailStyle(
    TailForm Responsibility, string? Label, bool ElidesPrefix, TailForm? Deadlines, string? DeadlineLabel)
{
    /// <summary>Responsibility in brackets, no deadlines: prose usually says them.</summary>
    public static TailStyle Usual { get; } = new(TailForm.Brackets, null, false, null, null);

    /// <summary>Whether the first of several bodies without a role leads the others (首位牵头).</summary>
    public bool FirstLeads { get; init; }

    /// <summary>How deadlines are printed.</summary>
    public TailForm DeadlineForm =>
        Deadlines ?? (Responsibility == TailForm.Lines ? TailForm.Lines : TailForm.Hidden);
}
