using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.Document;

/// <summary>A paragraph, blank lines, a table or a form.</summary>
public abstract record DocumentBlock;

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is; writers take the style from it.</param>
/// <param name="Runs">Its text in pieces.</param>
public sealed record ParagraphBlock(ParagraphRole Role, ImmutableArray<DocumentRun> Runs) : DocumentBlock;

/// <summary>Blank lines of body height.</summary>
/// <param name="Lines">How many, at least 1.</param>
public sealed record BlankLines(int Lines) : DocumentBlock;

/// <summary>
/// The head of the first page (7.2): what stands above the red rule, and the rule. Without marks there is no rule.
/// </summary>
/// <param name="CopyNumber">份号; null for none.</param>
/// <param name="Secrecy">密级 and its term; null for none.</param>
/// <param name="Urgency">紧急程度; null for none.</param>
/// <param name="Marks">The names of the mark, the host first; empty for a head that is only a number.</param>
/// <param name="MarkWord">What follows the names: 文件 or nothing.</param>
/// <param name="Number">文号; empty for none.</param>
/// <param name="Signatories">签发人; empty on a document that does not go upwards.</param>
public sealed record LetterheadBlock(
    string? CopyNumber,
    string? Secrecy,
    string? Urgency,
    ImmutableArray<string> Marks,
    string MarkWord,
    string Number,
    ImmutableArray<string> Signatories) : DocumentBlock
{
    /// <summary>How it is laid out.</summary>
    public HeadForm Form { get; init; }

    /// <summary>
    /// Whether a line is the copy number's: the secrecy stands on the second even without (7.2.2), but in a letter,
    /// where what there is begins below the rule (10.1).
    /// </summary>
    public bool HasCopyNumberLine => CopyNumber is not null || (Secrecy is not null && Form != HeadForm.Letter);

    /// <summary>How many lines stand above the mark, or at the left edge below a letter's rule.</summary>
    public int LineCount => (HasCopyNumberLine ? 1 : 0) + (Secrecy is null ? 0 : 1) + (Urgency is null ? 0 : 1);
}

/// <summary>In whose name a document is signed, and its date (7.3.5).</summary>
/// <param name="Signers">The names, the host first; may be empty.</param>
/// <param name="SealedBy">Whose seal stands for another's; empty for none.</param>
/// <param name="Date">The date; empty for none.</param>
public sealed record SignatureBlock(ImmutableArray<string> Signers, string SealedBy, string Date) : DocumentBlock
{
    /// <summary>What stands at it, for which there must be room.</summary>
    public SignatureForm Form { get; init; }

    /// <summary>Of stamps, the posts before them, a line each; no names are printed then.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];
}

/// <summary>版记: at the foot of the last page, who gets a copy and which office sent it out (7.4).</summary>
/// <param name="CopyTo">抄送, without that word and the full stop; empty for none.</param>
/// <param name="Office">印发机关; empty for none.</param>
/// <param name="Date">印发日期, without that word; empty for none.</param>
public sealed record ImprintBlock(string CopyTo, string Office, string Date) : DocumentBlock
{
    /// <summary>主送, where page 1 has no room for it (7.3.2), without that word and the full stop; else empty.</summary>
    public string SendTo { get; init; } = string.Empty;

    /// <summary>Whether it is a letter's: without rules, on the last page whatever its number (10.1).</summary>
    public bool IsOfLetter { get; init; }
}

/// <summary>A table of its own.</summary>
/// <param name="Table">The table.</param>
public sealed record TableBlock(TableModel Table) : DocumentBlock;

/// <summary>
/// A statistics form inside a document: title, head line, table, notes. Its blanks are the same as in its own file.
/// </summary>
/// <param name="Form">The form.</param>
public sealed record FormBlock(FormModel Form) : DocumentBlock;
