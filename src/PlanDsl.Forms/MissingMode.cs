namespace PlanDsl.Forms;

/// <summary>有的项没有填时，一条审核关系怎么办。</summary>
public enum MissingMode
{
    /// <summary>已填的数足以断定不成立的才算问题，否则不查。</summary>
    不查,

    /// <summary>都没有填的不查，否则没有填的当作零。</summary>
    全缺不查,

    /// <summary>没有填的当作零。</summary>
    按零,

    /// <summary>有的没有填就是问题。</summary>
    报错,
}
