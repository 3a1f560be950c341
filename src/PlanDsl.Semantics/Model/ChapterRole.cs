namespace PlanDsl.Semantics;

/// <summary>What a chapter is for. Declared, never guessed from its title.</summary>
public enum ChapterRole
{
    /// <summary>目标</summary>
    Goals,

    /// <summary>范围</summary>
    Scope,

    /// <summary>任务</summary>
    Tasks,

    /// <summary>职责</summary>
    Duties,

    /// <summary>组织</summary>
    Organisation,

    /// <summary>进度</summary>
    Schedule,

    /// <summary>要求</summary>
    Requirements,

    /// <summary>保障</summary>
    Safeguards,

    /// <summary>联系</summary>
    Contacts,
}
