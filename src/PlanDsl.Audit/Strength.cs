namespace PlanDsl.Audit;

/// <summary>How firmly a rule is laid down, and by whom.</summary>
public enum Strength
{
    /// <summary>规定: a clause states it without hedge.</summary>
    Required,

    /// <summary>一般: the normal value; a clause allows for adjustment.</summary>
    Normal,

    /// <summary>推荐: a clause recommends it.</summary>
    Recommended,

    /// <summary>惯例: practice, in no standard.</summary>
    Practice,

    /// <summary>推算: follows from figures of the standard by arithmetic.</summary>
    Derived,

    /// <summary>软件参数: what GB/T 33476.2-2016 sets in a word processor.</summary>
    Parameter,
}
