namespace PlanDsl.Syntax;

/// <summary>The attributes of values. Spellings and shapes are in <see cref="AttributeTable"/>.</summary>
public enum AttributeWord
{
    /// <summary>又称: other names of a body.</summary>
    AlsoKnownAs,

    /// <summary>单位: the unit of a field.</summary>
    Unit,

    /// <summary>印作: what is printed instead.</summary>
    PrintedAs,

    /// <summary>指: what a field means.</summary>
    Definition,

    /// <summary>兜底: a field takes what fits no sibling.</summary>
    Residual,

    /// <summary>英文: the English name.</summary>
    EnglishName,

    /// <summary>2位小数, 小数 2: fraction digits.</summary>
    Decimals,

    /// <summary>表: the forms of a deliverable.</summary>
    Forms,

    /// <summary>限: who alone hands a deliverable in.</summary>
    OnlyFrom,

    /// <summary>附: what comes with a deliverable.</summary>
    Enclosed,

    /// <summary>并附: the same, printed with 并.</summary>
    AlsoEnclosed,

    /// <summary>5件以上: how many.</summary>
    Count,

    /// <summary>合计: the total that a classification breaks down.</summary>
    TotalOf,

    /// <summary>可重复: a case may count in several classes.</summary>
    Overlapping,

    /// <summary>不重复: a case counts once; the default, said aloud.</summary>
    Exclusive,

    /// <summary>列宽: widths of columns in proportion.</summary>
    ColumnWidths,

    /// <summary>文字: a text is filled in.</summary>
    FieldText,

    /// <summary>日期: a date is filled in.</summary>
    FieldDate,

    /// <summary>是否: yes or no is filled in.</summary>
    FieldYesNo,

    /// <summary>选择: one of several texts is filled in.</summary>
    FieldChoice,

    /// <summary>其中: the figure that a figure is a part of.</summary>
    PartOf,

    /// <summary>同格: a part is filled in the cell of its whole.</summary>
    SameCell,

    /// <summary>不填: the columns of a matrix that a row leaves out.</summary>
    NotFilled,

    /// <summary>组: the caption over neighbouring rows or columns of a matrix.</summary>
    InGroup,

    /// <summary>序号: the rows of a list are numbered.</summary>
    SerialNumbers,

    /// <summary>行数: how many blank rows a list has on paper.</summary>
    RowCount,

    /// <summary>电话: a telephone number.</summary>
    Phone,

    /// <summary>邮箱: a mail address.</summary>
    Email,

    /// <summary>同行: a contact on one line.</summary>
    SameLine,

    /// <summary>句内: prose says it, it is not printed by itself.</summary>
    InText,

    /// <summary>代章: whose seal stands for another's.</summary>
    SealedBy,

    /// <summary>核实: a breach may stand with an explanation.</summary>
    Query,

    /// <summary>前缀: what a body's name begins with and lists print once.</summary>
    Prefix,

    /// <summary>上级: the body that a body is a part of.</summary>
    Parent,

    /// <summary>标签: the word before bodies or a deadline.</summary>
    Label,

    /// <summary>省前缀: a list prints a prefix once.</summary>
    ElidePrefix,

    /// <summary>文号: the number of a cited document.</summary>
    DocumentNumber,

    /// <summary>力争: a target that is striven for.</summary>
    Striven,

    /// <summary>原则上: a target with exceptions.</summary>
    InPrinciple,

    /// <summary>基数: of what a share is.</summary>
    Base,

    /// <summary>时限: by when a target is reached.</summary>
    DueBy,

    /// <summary>其中: the parts of a target.</summary>
    Parts,

    /// <summary>接排: the text follows the heading on its line.</summary>
    RunIn,

    /// <summary>另起: the heading stands alone; a measure begins a paragraph.</summary>
    Alone,

    /// <summary>编号: a duty is numbered.</summary>
    Numbered,

    /// <summary>连续: the levels that count on across their parents.</summary>
    Continuing,

    /// <summary>强制: a breach must be mended; the default, said aloud.</summary>
    Mandatory,

    /// <summary>零报告: handed in also when there is nothing to report.</summary>
    NilReturn,

    /// <summary>另送: a part goes to somebody else as well, not instead.</summary>
    InAddition,

    /// <summary>共: how long a campaign is.</summary>
    Length,

    /// <summary>自: the first day on which a deadline holds.</summary>
    From,

    /// <summary>至: the last day on which a deadline holds.</summary>
    Until,

    /// <summary>除: when a recurring deadline does not come; what a scope leaves out.</summary>
    Except,

    /// <summary>地区: where a scope is.</summary>
    Regions,

    /// <summary>期间: of what time the things of a scope are.</summary>
    OfPeriod,

    /// <summary>数据: up to when reported figures reach.</summary>
    DataAsOf,

    /// <summary>成果: what must be reached by a deadline.</summary>
    Outcome,

    /// <summary>情形: the case in which a deadline holds.</summary>
    Condition,

    /// <summary>称: the words that introduce a short name.</summary>
    Introduced,

    /// <summary>作附件: the plan is an attachment of its notice.</summary>
    AsAttachment,

    /// <summary>不附反馈表: no table for replies goes with a draft.</summary>
    NoCommentForm,
}
