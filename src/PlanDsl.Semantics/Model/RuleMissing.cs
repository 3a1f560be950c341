namespace PlanDsl.Semantics;

/// <summary>What a rule makes of blanks.</summary>
public enum RuleMissing
{
    /// <summary>不查: it is left open, unless it is broken whatever they turn out to be.</summary>
    Skip,

    /// <summary>全缺不查: it is left open where all are blank; else a blank is 0.</summary>
    SkipAll,

    /// <summary>按零: a blank is 0.</summary>
    Zero,

    /// <summary>报错: a blank breaks it.</summary>
    Fail,
}
