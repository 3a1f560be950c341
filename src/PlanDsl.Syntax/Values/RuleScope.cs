namespace PlanDsl.Syntax.Values;

/// <summary>Whose figures a rule means where they are not those of the form that is filled in.</summary>
public enum RuleScope
{
    /// <summary>上期: the same form of the last period.</summary>
    LastPeriod,

    /// <summary>上年同期: the same form of the same period a year before.</summary>
    LastYear,

    /// <summary>下级: the forms that were added up.</summary>
    Children,

    /// <summary>表2: another form of the same return.</summary>
    OtherForm,
}
