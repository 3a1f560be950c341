namespace PlanDsl.Audit.WordReading;

/// <summary>
/// Which fields are open: they may begin in one run and end in another paragraph, and lie in each other.
/// </summary>
internal sealed class FieldState
{
    private readonly Stack<OpenField> open = new();

    /// <summary>The instruction of the innermost field whose result is being read; null outside results.</summary>
    internal string? Instruction => open.TryPeek(out var top) && top.IsResult ? top.Instruction : null;

    /// <summary>Whether what is read is an instruction and not printed.</summary>
    internal bool IsInInstruction => open.TryPeek(out var top) && !top.IsResult;

    internal void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                open.Push(new OpenField());
                break;
            case "separate" when open.TryPeek(out var top):
                top.IsResult = true;
                break;
            case "end" when open.Count > 0:
                open.Pop();
                break;
            default:
                break;
        }
    }

    internal void AddInstruction(string text)
    {
        if (open.TryPeek(out var top))
        {
            top.Instruction += text;
        }
    }

    /// <summary>Whether the field that ends now has no result, as a new one in a file made by a program.</summary>
    internal string? WithoutResult => open.TryPeek(out var top) && !top.IsResult ? top.Instruction : null;

    private sealed class OpenField
    {
        internal string Instruction { get; set; } = "";

        internal bool IsResult { get; set; }
    }
}
