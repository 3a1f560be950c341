using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>A paragraph, blank lines, a table or a form.</summary>
public abstract record DocumentBlock
{
    /// <summary>Where it comes from.</summary>
    public abstract Origin Origin { get; }

    /// <summary>The texts that it prints, in order.</summary>
    public virtual IEnumerable<TracedText> Texts => [];

    /// <summary>The first of its texts that a source decides, else the first, says where the whole is from.</summary>
    private protected Origin OriginOfTexts =>
        Texts.Select(static t => t.Origin).OfType<Origin>().OrderBy(static o => o.Place is null).FirstOrDefault()
        ?? new GeneratedOrigin(GeneratedReason.BlankLine);
}

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is; writers take the style from it.</param>
/// <param name="Runs">Its text in pieces.</param>
public sealed record ParagraphBlock(ParagraphRole Role, ImmutableArray<DocumentRun> Runs) : DocumentBlock
{
    /// <inheritdoc/>
    public override Origin Origin => OriginOfTexts;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts => Runs.Select(static r => r.Traced);
}

/// <summary>Blank lines of body height.</summary>
/// <param name="Lines">How many, at least 1.</param>
public sealed record BlankLines(int Lines) : DocumentBlock
{
    /// <summary>The line of the author that is empty; null for space that the standard leaves.</summary>
    public Location? WrittenAt { get; init; }

    /// <inheritdoc/>
    public override Origin Origin =>
        WrittenAt is { } place ? new WrittenOrigin(place) : new GeneratedOrigin(GeneratedReason.BlankLine);
}

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
    TracedText? CopyNumber,
    TracedText? Secrecy,
    TracedText? Urgency,
    ImmutableArray<TracedText> Marks,
    TracedText MarkWord,
    TracedText Number,
    ImmutableArray<TracedText> Signatories) : DocumentBlock
{
    /// <inheritdoc/>
    public override Origin Origin => OriginOfTexts;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts =>
        new[] { CopyNumber, Secrecy, Urgency }.OfType<TracedText>().Concat(Marks).Append(MarkWord).Append(Number)
            .Concat(Signatories);

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
public sealed record SignatureBlock(ImmutableArray<TracedText> Signers, TracedText SealedBy, TracedText Date)
    : DocumentBlock
{
    /// <inheritdoc/>
    public override Origin Origin => OriginOfTexts;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts => Posts.Concat(Signers).Append(SealedBy).Append(Date);

    /// <summary>What stands at it, for which there must be room.</summary>
    public SignatureForm Form { get; init; }

    /// <summary>Of stamps, the posts before them, a line each; no names are printed then.</summary>
    public ImmutableArray<TracedText> Posts { get; init; } = [];
}

/// <summary>版记: at the foot of the last page, who gets a copy and which office sent it out (7.4).</summary>
/// <param name="CopyTo">抄送, without that word and the full stop; empty for none.</param>
/// <param name="Office">印发机关; empty for none.</param>
/// <param name="Date">印发日期, without that word; empty for none.</param>
public sealed record ImprintBlock(TracedText CopyTo, TracedText Office, TracedText Date) : DocumentBlock
{
    /// <inheritdoc/>
    public override Origin Origin => OriginOfTexts;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts => [SendTo, CopyTo, Office, Date];

    /// <summary>主送, where page 1 has no room for it (7.3.2), without that word and the full stop; else empty.</summary>
    public TracedText SendTo { get; init; } = TracedText.Empty;

    /// <summary>Whether it is a letter's: without rules, on the last page whatever its number (10.1).</summary>
    public bool IsOfLetter { get; init; }
}

/// <summary>A table of its own.</summary>
/// <param name="Table">The table.</param>
/// <param name="Declaration">Where it is declared or asked for.</param>
public sealed record TableBlock(TableModel Table, Origin Declaration) : DocumentBlock
{
    /// <summary>What it is called; empty if it has no title of its own.</summary>
    public string Name { get; init; } = string.Empty;

    /// <inheritdoc/>
    public override Origin Origin => Declaration;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts => Table.Texts;
}

/// <summary>
/// A statistics form inside a document: title, head line, table, notes. Its blanks are the same as in its own file.
/// </summary>
/// <param name="Form">The form.</param>
public sealed record FormBlock(FormModel Form) : DocumentBlock
{
    /// <inheritdoc/>
    public override Origin Origin => Form.Origin;

    /// <inheritdoc/>
    public override IEnumerable<TracedText> Texts => Form.PaperTexts;
}
