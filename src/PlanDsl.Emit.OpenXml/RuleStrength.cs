namespace PlanDsl.Emit.OpenXml;

/// <summary>How much a rule of the standards binds.</summary>
public enum RuleStrength
{
    /// <summary>规定: said without a hedge.</summary>
    Required,

    /// <summary>一般: the normal value.</summary>
    Usual,

    /// <summary>推荐: recommended.</summary>
    Recommended,

    /// <summary>可以: allowed.</summary>
    Optional,

    /// <summary>Practice: in no standard.</summary>
    Practice,
}
