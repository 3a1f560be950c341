namespace PlanDsl.Syntax;

/// <summary>The words that values are chosen from. Spellings are in <see cref="ChoiceTable"/>.</summary>
public enum ChoiceWord
{
    /// <summary>印发: the plan follows the notice's text</summary>
    Issuing,

    /// <summary>通知: the notice is the plan itself</summary>
    Direct,

    /// <summary>转发: another body's plan is passed on</summary>
    Forwarding,

    /// <summary>征求意见: comments on a draft are asked for</summary>
    Consulting,

    /// <summary>文件: the usual format</summary>
    Common,

    /// <summary>信函: a letter</summary>
    Letter,

    /// <summary>令: a decree</summary>
    Decree,

    /// <summary>命令: an order</summary>
    Order,

    /// <summary>纪要: minutes of a meeting</summary>
    Minutes,

    /// <summary>盖章: the seal of each body</summary>
    Sealed,

    /// <summary>不盖章: no seal</summary>
    Unsealed,

    /// <summary>签名章: the stamps of officials' names</summary>
    Stamped,

    /// <summary>征求意见稿: comments are asked for</summary>
    ForComment,

    /// <summary>讨论稿: it is being discussed</summary>
    ForDiscussion,

    /// <summary>送审稿: it awaits approval</summary>
    ForApproval,

    /// <summary>草案: it is a draft</summary>
    Draft,

    /// <summary>试行: it is in force on trial</summary>
    Trial,

    /// <summary>目标: what is to be reached</summary>
    RoleGoals,

    /// <summary>范围: whom or what it is about</summary>
    RoleScope,

    /// <summary>任务: what is to be done</summary>
    RoleTasks,

    /// <summary>职责: who does what</summary>
    RoleDuties,

    /// <summary>组织: who leads it</summary>
    RoleOrganisation,

    /// <summary>进度: phases and times</summary>
    RoleSchedule,

    /// <summary>要求: how it is to be done</summary>
    RoleRequirements,

    /// <summary>保障: means and safeguards</summary>
    RoleSafeguards,

    /// <summary>联系: whom to ask</summary>
    RoleContacts,

    /// <summary>无: none</summary>
    None,

    /// <summary>职责分工: the duties of each body</summary>
    DutyPart,

    /// <summary>任务分工表: tasks, bodies and times in a table</summary>
    TaskTablePart,

    /// <summary>报送要求: what is reported, in sentences</summary>
    ReportingPart,

    /// <summary>报表目录: the forms in a table</summary>
    FormTablePart,

    /// <summary>印: it is printed</summary>
    Shown,

    /// <summary>不印: it is not printed</summary>
    Hidden,

    /// <summary>名单: a list of names</summary>
    Names,

    /// <summary>职务: sentences with offices only</summary>
    Posts,

    /// <summary>句: sentences with names</summary>
    NamesSentence,

    /// <summary>句内: prose says it; not printed again</summary>
    InText,

    /// <summary>括注: in brackets behind the paragraph</summary>
    Brackets,

    /// <summary>独立行: on a line of its own</summary>
    Lines,

    /// <summary>牵头: they lead</summary>
    Lead,

    /// <summary>配合: they support</summary>
    Support,

    /// <summary>责任: they are responsible</summary>
    Responsible,

    /// <summary>负责: they are in charge</summary>
    InCharge,

    /// <summary>指导: they guide</summary>
    Guide,

    /// <summary>参与: they take part</summary>
    TakePart,

    /// <summary>承办: they carry it out</summary>
    CarryOut,

    /// <summary>落实: they put it into practice</summary>
    Implement,

    /// <summary>主责: it is theirs in the first place</summary>
    Answer,

    /// <summary>统筹: they coordinate it</summary>
    Coordinate,

    /// <summary>主办: they handle it</summary>
    Handle,

    /// <summary>协办: they help to handle it</summary>
    HelpHandle,

    /// <summary>协助: they assist</summary>
    Assist,

    /// <summary>参加: they join in</summary>
    JoinIn,

    /// <summary>会同: together with them</summary>
    TogetherWith,

    /// <summary>督导: they supervise</summary>
    Supervise,

    /// <summary>按行: by row</summary>
    ByRow,

    /// <summary>按组: by group</summary>
    ByGroup,

    /// <summary>连续: through the whole table</summary>
    Throughout,

    /// <summary>个数: things that are there once</summary>
    Things,

    /// <summary>次数: happenings</summary>
    Events,

    /// <summary>金额: money</summary>
    Money,

    /// <summary>比率: a quotient, which is never added</summary>
    Rate,

    /// <summary>物量: what is measured</summary>
    Quantity,

    /// <summary>时长: how long something takes</summary>
    Duration,

    /// <summary>求和: they are added</summary>
    Sum,

    /// <summary>最大: the largest of them</summary>
    Max,

    /// <summary>最小: the smallest of them</summary>
    Min,

    /// <summary>不汇总: they do not become one</summary>
    Apart,

    /// <summary>时期: what happened in a period</summary>
    Flow,

    /// <summary>时点: what is there at its end</summary>
    Stock,

    /// <summary>累计: all up to its end</summary>
    Cumulative,

    /// <summary>计零: a blank is zero</summary>
    Zero,

    /// <summary>不详: nobody knows how much it is</summary>
    Unknown,

    /// <summary>非本单位: it is not this unit's to fill in</summary>
    NotMine,

    /// <summary>报错: it must be filled in</summary>
    Refused,

    /// <summary>一次性: it is handed in once</summary>
    Once,

    /// <summary>周: each week</summary>
    Weekly,

    /// <summary>旬: each ten days</summary>
    TenDays,

    /// <summary>月: each month</summary>
    Monthly,

    /// <summary>季: each quarter</summary>
    Quarterly,

    /// <summary>半年: each half-year</summary>
    HalfYearly,

    /// <summary>年: each year</summary>
    Yearly,

    /// <summary>不查: a rule is left open where something is blank</summary>
    SkipAny,

    /// <summary>全缺不查: it is left open where all are blank</summary>
    SkipAll,

    /// <summary>按零: a blank is zero in it</summary>
    AsZero,

    /// <summary>报错: a blank breaks it</summary>
    Fail,
}
