namespace PlanDsl.Audit.Recognition;

/// <summary>What a paragraph is in an official document (GB/T 9704-2012, 7).</summary>
internal enum ElementRole
{
    /// <summary>Nothing that a gate knows.</summary>
    Other,

    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>份号 (7.2.1).</summary>
    CopyNumber,

    /// <summary>密级和保密期限 (7.2.2).</summary>
    Secrecy,

    /// <summary>紧急程度 (7.2.3).</summary>
    Urgency,

    /// <summary>发文机关标志 (7.2.4).</summary>
    IssuerMark,

    /// <summary>发文字号 (7.2.5).</summary>
    DocumentNumber,

    /// <summary>签发人, where it stands apart from the number (7.2.6).</summary>
    Signatory,

    /// <summary>A line of a title (7.3.1).</summary>
    Title,

    /// <summary>Centred lines below a title: date of adoption, whose plan it is.</summary>
    TitleNote,

    /// <summary>主送机关 (7.3.2).</summary>
    Addressees,

    /// <summary>一、 (7.3.3).</summary>
    Heading1,

    /// <summary>（一） (7.3.3).</summary>
    Heading2,

    /// <summary>1. (7.3.3).</summary>
    Heading3,

    /// <summary>（1） (7.3.3).</summary>
    Heading4,

    /// <summary>正文 (7.3.3).</summary>
    Body,

    /// <summary>附件说明 (7.3.4).</summary>
    AttachmentNote,

    /// <summary>发文机关署名 (7.3.5).</summary>
    Signer,

    /// <summary>成文日期 (7.3.5).</summary>
    Date,

    /// <summary>附注 (7.3.6).</summary>
    Annotation,

    /// <summary>The word 附件 at the head of an attachment (7.3.7).</summary>
    AttachmentLabel,

    /// <summary>A line of an attachment's title (7.3.7).</summary>
    AttachmentTitle,

    /// <summary>抄送机关, and 主送机关 that were moved there (7.4.2).</summary>
    ImprintCopies,

    /// <summary>印发机关和印发日期 (7.4.3).</summary>
    ImprintOffice,

    /// <summary>Above or below a table: who fills it in, units, notes.</summary>
    TableText,

    /// <summary>In a table that is not head or imprint.</summary>
    Cell,
}
