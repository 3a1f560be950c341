using System.Text.RegularExpressions;

namespace PlanDsl.Audit.WordReading;

/// <summary>
/// Which fields are open: they may begin in one run and end in another paragraph, and lie in each other.
/// </summary>
internal sealed partial class FieldState
{
    /// <summary>No instruction that anybody writes is longer; more is not kept.</summary>
    private const int LongestInstruction = 1000;

    private readonly Stack<OpenField> open = new();
    private int unprinted;

    /// <summary>The instruction of the innermost field whose result is being read; null outside results.</summary>
    internal string? Instruction => open.TryPeek(out var top) && top.IsResult ? top.Instruction : null;

    /// <summary>Whether what is read is an instruction, or stands in one, and is not printed.</summary>
    internal bool IsInInstruction => unprinted > 0;

    /// <summary>
    /// The instruction of the field that ends now if the program that wrote it left its result to the reader, who
    /// prints it all the same; null for any other.
    /// </summary>
    internal string? LeftToReader =>
        open.TryPeek(out var top) && !top.HasResult && unprinted == (top.IsResult ? 0 : 1)
        && ReckonedField().IsMatch(top.Instruction) ? top.Instruction : null;

    /// <summary>Whether a field prints the number of its page, by itself or by a field within it.</summary>
    internal static bool IsPageNumber(string instruction) => PageField().IsMatch(instruction);

    internal void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                open.Push(new OpenField());
                unprinted++;
                break;
            case "separate" when open.TryPeek(out var top) && !top.IsResult:
                top.IsResult = true;
                unprinted--;
                break;
            case "end" when open.TryPop(out var ended):
                unprinted -= ended.IsResult ? 0 : 1;
                Hand(ended);
                break;
            default:
                break;
        }
    }

    internal void AddInstruction(string text)
    {
        if (open.TryPeek(out var top) && top.Instruction.Length < LongestInstruction)
        {
            top.Instruction += text;
        }
    }

    /// <summary>Notes that the field whose result is read has one.</summary>
    internal void AddResult()
    {
        if (open.TryPeek(out var top))
        {
            top.HasResult = true;
        }
    }

    /// <summary>
    /// A field is part of what the one around it prints, or of what that reckons with: { IF { PAGE } … }.
    /// </summary>
    private void Hand(OpenField ended)
    {
        if (!open.TryPeek(out var outer))
        {
            return;
        }

        if (outer.IsResult)
        {
            outer.HasResult |= ended.HasResult;
        }
        else
        {
            AddInstruction("{" + ended.Instruction + "}");
        }
    }

    [GeneratedRegex(@"(?<![A-Z])PAGE(?![A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex PageField();

    /// <summary>Fields that are reckoned anew on each page or in each text.</summary>
    [GeneratedRegex(@"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SEQ|=|IF)(?![A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex ReckonedField();

    private sealed class OpenField
    {
        internal string Instruction { get; set; } = "";

        internal bool IsResult { get; set; }

        internal bool HasResult { get; set; }
    }
}
