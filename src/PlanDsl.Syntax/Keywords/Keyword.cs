namespace PlanDsl.Syntax;

/// <summary>The constructs of the language. Spellings, places and shapes are in <see cref="KeywordTable"/>.</summary>
public enum Keyword
{
    /// <summary>No known keyword: an error was reported.</summary>
    Unknown = 0,

    /// <summary>导入: another file.</summary>
    Import,

    /// <summary>单位库: a registry of agencies.</summary>
    Registry,

    /// <summary>单位: one agency of a registry.</summary>
    Agency,

    /// <summary>集合: a collective body (相关部门, 各区各单位).</summary>
    Collective,

    /// <summary>方案: the plan.</summary>
    Plan,

    /// <summary>编制: who issues it.</summary>
    Issuer,

    /// <summary>行动期间: when the campaign runs.</summary>
    Period,

    /// <summary>成文日期: when the document is dated.</summary>
    IssueDate,

    /// <summary>状态: what stage of its making a draft is in.</summary>
    Status,

    /// <summary>引言: the untitled paragraphs before the first chapter.</summary>
    Introduction,

    /// <summary>章: a chapter.</summary>
    Chapter,

    /// <summary>角色: what a chapter is for.</summary>
    Role,

    /// <summary>任务: a task.</summary>
    Task,

    /// <summary>要求: a work requirement.</summary>
    Requirement,

    /// <summary>阶段: a phase of the campaign.</summary>
    Phase,

    /// <summary>条: any other numbered item.</summary>
    Item,

    /// <summary>责任: who is responsible for an item.</summary>
    Responsibility,

    /// <summary>统计: which fields measure an item.</summary>
    MeasuredBy,

    /// <summary>报送: a reporting duty.</summary>
    Reporting,

    /// <summary>报送人: who reports.</summary>
    Reporter,

    /// <summary>截止: by when.</summary>
    Deadline,

    /// <summary>报至: to whom.</summary>
    Receiver,

    /// <summary>抄送: who gets a copy.</summary>
    CopyTo,

    /// <summary>材料: what is handed in.</summary>
    Deliverable,

    /// <summary>联系人: whom to ask.</summary>
    Contact,

    /// <summary>附件: an attachment.</summary>
    Attachment,

    /// <summary>收录: the forms that an attachment holds.</summary>
    Contains,

    /// <summary>统计表: a statistics form.</summary>
    Form,

    /// <summary>表头: the blanks above a form's table.</summary>
    FormHead,

    /// <summary>栏目: the captions of a form's columns.</summary>
    Columns,

    /// <summary>备注: whether remarks are written by row, by group, or not at all.</summary>
    Remarks,

    /// <summary>组: the fields of one department.</summary>
    Group,

    /// <summary>字段: one figure to fill in.</summary>
    Field,

    /// <summary>句: a sentence with blanks to fill in.</summary>
    Sentence,

    /// <summary>分类: a breakdown of a total.</summary>
    Classification,

    /// <summary>审核: a rule between figures.</summary>
    Rule,

    /// <summary>注: a note below the table.</summary>
    Note,

    /// <summary>表格: a table that is printed as it is written.</summary>
    StaticTable,

    /// <summary>计量单位: the unit of all figures that have none of their own.</summary>
    FormUnit,

    /// <summary>表尾: the blanks below a form's table.</summary>
    FormTail,

    /// <summary>行号: whether rows are numbered, and from where.</summary>
    RowNumbers,

    /// <summary>登记: a list whose rows are filled in, one for each thing that is registered.</summary>
    Register,

    /// <summary>样例: a row of a list that shows how it is filled in.</summary>
    Sample,

    /// <summary>矩阵: a table with a figure for each row and column.</summary>
    Matrix,

    /// <summary>行: a row of a matrix.</summary>
    MatrixRow,

    /// <summary>列: a column of a matrix.</summary>
    MatrixColumn,

    /// <summary>容许: a warning that is accepted here, with the reason.</summary>
    Allow,
}
