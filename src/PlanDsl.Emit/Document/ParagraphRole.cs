namespace PlanDsl.Emit.Document;

/// <summary>What a paragraph of an official document is (GB/T 9704-2012, 7).</summary>
public enum ParagraphRole
{
    /// <summary>The title; one paragraph, its lines broken by \n (7.3.1).</summary>
    Title,

    /// <summary>Below the title of a forwarded plan: whose it is, and its date.</summary>
    TitleNote,

    /// <summary>主送, flush left, ending in a colon (7.3.2).</summary>
    Addressees,

    /// <summary>出席：… at the end of minutes; the label, then the names (10.3).</summary>
    Attendance,

    /// <summary>附注 in brackets, below the date (7.3.6).</summary>
    Annotation,

    /// <summary>Body text (7.3.3).</summary>
    Body,

    /// <summary>Heading of the first level, 一、 (7.3.3).</summary>
    Heading1,

    /// <summary>Heading of the second level, （一）, alone or run in.</summary>
    Heading2,

    /// <summary>Heading of the third level, 1., alone or run in.</summary>
    Heading3,

    /// <summary>Heading of the fourth level, （1）, alone or run in.</summary>
    Heading4,

    /// <summary>The line 附件：… with a single attachment (7.3.4).</summary>
    AttachmentLine,

    /// <summary>The line 附件：1.… , the first of several (7.3.4).</summary>
    AttachmentListFirst,

    /// <summary>A further line 2.… of several attachments (7.3.4).</summary>
    AttachmentListNext,

    /// <summary>附件 or 附件1 on the first line of an attachment (7.3.7).</summary>
    AttachmentLabel,

    /// <summary>Title of an attachment or of a form; lines broken by \n (7.3.7).</summary>
    AttachmentTitle,

    /// <summary>题注: what stands above a table in the text.</summary>
    Caption,

    /// <summary>A line of a list of leaders, with their role; what wraps stands below the name.</summary>
    Leader,

    /// <summary>A further name of the role in the line above.</summary>
    LeaderNext,
}
