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

    /// <summary>断行: where titles break into lines.</summary>
    TitleBreaks,

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

    /// <summary>标签: an item that begins with a word instead of a number.</summary>
    Label,

    /// <summary>职责: what bodies have to do.</summary>
    Duty,

    /// <summary>措施: a stretch of an item's paragraph with a period and a responsibility of its own.</summary>
    Measure,

    /// <summary>编号: a number that stands as written.</summary>
    Number,

    /// <summary>分级: how the levels below are numbered.</summary>
    Levels,

    /// <summary>照录: paragraphs that are printed exactly as they stand, with the reason.</summary>
    Verbatim,

    /// <summary>依据: a document that the plan rests on.</summary>
    Basis,

    /// <summary>简称: a short name for a long one.</summary>
    ShortName,

    /// <summary>参照执行: who follows the plan as well.</summary>
    AlsoFollowedBy,

    /// <summary>指标: what is to be reached.</summary>
    Target,

    /// <summary>范围: whom or what it is about.</summary>
    Scope,

    /// <summary>生成: a part that is written from what the plan declares.</summary>
    Derived,

    /// <summary>附件说明: whether the line below the text names the attachments.</summary>
    AttachmentLine,

    /// <summary>领导小组: who leads the campaign.</summary>
    Leadership,

    /// <summary>组长: who leads the group.</summary>
    Leader,

    /// <summary>副组长: who leads it in the leader's place.</summary>
    DeputyLeader,

    /// <summary>成员: who else belongs to it.</summary>
    Members,

    /// <summary>办公室: where its office is.</summary>
    Office,

    /// <summary>办公室主任: who heads its office.</summary>
    OfficeHead,

    /// <summary>印作: how it is printed.</summary>
    PrintedAs,

    /// <summary>默认责任: who is responsible for what says nothing about it.</summary>
    DefaultResponsibility,

    /// <summary>责任印作: how responsibility is printed.</summary>
    ResponsibilityAs,

    /// <summary>时限印作: how the deadlines of items are printed.</summary>
    DueByAs,

    /// <summary>前缀: what the names of a registry's bodies begin with.</summary>
    Prefix,

    /// <summary>责任: who is responsible for an item.</summary>
    Responsibility,

    /// <summary>统计: which fields measure an item.</summary>
    Statistics,

    /// <summary>期间: when an item or a chapter is done.</summary>
    During,

    /// <summary>时限: by when an item or a chapter is done.</summary>
    DueBy,

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

    /// <summary>分送: a part that goes to somebody else.</summary>
    Split,

    /// <summary>渠道: how it is handed in.</summary>
    Channel,

    /// <summary>审定: who approves it before.</summary>
    Approval,

    /// <summary>口径: how its figures are counted.</summary>
    Definition,

    /// <summary>内容: what it must speak of.</summary>
    Point,

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

    /// <summary>审核关系: whether the rules are printed below the form.</summary>
    PrintedRules,

    /// <summary>豁免: bodies of which a breach of a rule is accepted for a time.</summary>
    Waiver,

    /// <summary>注: a note below the table.</summary>
    Note,

    /// <summary>表格: a table that is printed as it is written.</summary>
    StaticTable,

    /// <summary>计量单位: the unit of all figures that have none of their own.</summary>
    FormUnit,

    /// <summary>版本: the version of a form's fields.</summary>
    FormVersion,

    /// <summary>表号: the number of a form.</summary>
    FormNumber,

    /// <summary>制定机关: who made a form.</summary>
    FormMaker,

    /// <summary>批准文号: the number of the document that approved a form.</summary>
    FormApproval,

    /// <summary>有效期至: the last day on which a form is valid.</summary>
    ValidUntil,

    /// <summary>报告期: of what period a form tells.</summary>
    FormPeriod,

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

    /// <summary>通知: the shell that a plan is sent out in.</summary>
    Notice,

    /// <summary>形式: how the shell carries the plan.</summary>
    Genre,

    /// <summary>版头: whose letterhead it bears.</summary>
    Letterhead,

    /// <summary>份号: the number of the copy.</summary>
    CopyNumber,

    /// <summary>密级: how secret, and how long.</summary>
    Secrecy,

    /// <summary>紧急程度: how urgent.</summary>
    Urgency,

    /// <summary>文号: the document number.</summary>
    DocumentNumber,

    /// <summary>签发人: who signed it, on a document that goes upwards.</summary>
    Signatory,

    /// <summary>标题: the title of the shell.</summary>
    NoticeTitle,

    /// <summary>主送: whom it is addressed to.</summary>
    Addressees,

    /// <summary>正文: the text of the shell.</summary>
    NoticeText,

    /// <summary>署名: in whose name it is signed.</summary>
    Signature,

    /// <summary>附注: whether it is public, below the date.</summary>
    Annotation,

    /// <summary>印发: the office that sends it out, and when.</summary>
    Imprint,

    /// <summary>结语: paragraphs after the last chapter.</summary>
    Closing,

    /// <summary>文件: a file that is an attachment and is not written in the plan.</summary>
    ExternalFile,

    /// <summary>格式: the format of the document: 文件, 信函, 令, 命令 or 纪要.</summary>
    NoticeFormat,

    /// <summary>用印: what stands at the signature: a seal, nothing, or the stamps of officials' names.</summary>
    Seal,

    /// <summary>出席: who was at a meeting.</summary>
    Present,

    /// <summary>请假: who was excused.</summary>
    Excused,

    /// <summary>列席: who was there without a vote.</summary>
    Observing,
}
