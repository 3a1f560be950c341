namespace PlanDsl.Audit.Recognition;

/// <summary>Ways of numbering, the highest first.</summary>
internal enum OrdinalKind
{
    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Division,

    /// <summary>第一条, which goes on through chapters.</summary>
    Article,

    /// <summary>一、.</summary>
    One,

    /// <summary>（一）.</summary>
    Two,

    /// <summary>1..</summary>
    Three,

    /// <summary>（1）.</summary>
    Four,

    /// <summary>①.</summary>
    Five,

    /// <summary>一是, within a paragraph.</summary>
    Clause,
}
