using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>The shell that a plan is sent out in: what makes an official document of it (通知).</summary>
public sealed record NoticeSymbol
{
    /// <summary>How the shell carries the plan.</summary>
    public required NoticeGenre Genre { get; init; }

    /// <summary>In which format it is printed.</summary>
    public NoticeFormat Format { get; init; }

    /// <summary>
    /// Whether the plan is an attachment of the notice (作附件); a draft for comment always is.
    /// </summary>
    public bool HasPlanAttached { get; init; }

    /// <summary>Whether a table for replies goes with a draft for comment.</summary>
    public bool HasCommentForm { get; init; }

    /// <summary>份号, as printed; null if there is none.</summary>
    public PrintedText? CopyNumber { get; init; }

    /// <summary>密级 and its term (机密★1年); null if it is not secret.</summary>
    public PrintedText? Secrecy { get; init; }

    /// <summary>紧急程度: 特急 or 加急; null if it is not urgent.</summary>
    public PrintedText? Urgency { get; init; }

    /// <summary>Whose letterhead it bears, the host first; empty for none.</summary>
    public ImmutableArray<BodyReference> Letterhead { get; init; } = [];

    /// <summary>文号; null if it has none yet.</summary>
    public PrintedText? Number { get; init; }

    /// <summary>签发人: names, on a document that goes upwards; empty otherwise.</summary>
    public ImmutableArray<PrintedText> Signatories { get; init; } = [];

    /// <summary>The title; null if it follows from issuers and plan, empty if the author wants none.</summary>
    public PrintedText? Title { get; init; }

    /// <summary>主送, in groups; empty if it is addressed to nobody.</summary>
    public ImmutableArray<BodyReference> Addressees { get; init; } = [];

    /// <summary>The text of the shell; null if it has none.</summary>
    public ProseText? Text { get; init; }

    /// <summary>Paragraphs that are printed exactly as they stand, after the text (照录).</summary>
    public ImmutableArray<VerbatimSymbol> Verbatim { get; init; } = [];

    /// <summary>In whose name it is signed; empty if the author wants none.</summary>
    public ImmutableArray<BodyReference> Signers { get; init; } = [];

    /// <summary>What stands at the signature.</summary>
    public SealSymbol? Seal { get; init; }

    /// <summary>Who was at the meeting, excused, or there without a vote; empty outside minutes.</summary>
    public ImmutableArray<AttendanceSymbol> Attendance { get; init; } = [];

    /// <summary>Printed below the signers in brackets, such as 某某局代章; null if nothing is.</summary>
    public PrintedText? SealedBy { get; init; }

    /// <summary>成文日期; null if it has none.</summary>
    public IssueDateValue? Date { get; init; }

    /// <summary>附注, without its brackets; null if there is none.</summary>
    public PrintedText? Annotation { get; init; }

    /// <summary>抄送, of the document; empty if nobody gets a copy.</summary>
    public ImmutableArray<BodyReference> CopyTo { get; init; } = [];

    /// <summary>The office that sends it out, and when; null if it does not say.</summary>
    public ImprintSymbol? Imprint { get; init; }

    /// <summary>Whom to ask, in order.</summary>
    public ImmutableArray<ContactSymbol> Contacts { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>The attachments of the notice itself, as it names them: the plan, a table for replies.</summary>
    /// <param name="plan">The plan that it carries.</param>
    public ImmutableArray<string> AttachmentTitles(PlanModel plan) =>
    [
        .. HasPlanAttached ? [plan.Title + (plan.Status is { } status ? $"（{status.Text}）" : string.Empty)]
            : Array.Empty<string>(),
        .. HasCommentForm ? [CommentFormTitle] : Array.Empty<string>(),
    ];

    /// <summary>The title of the table for replies.</summary>
    public const string CommentFormTitle = "征求意见反馈表";
}
