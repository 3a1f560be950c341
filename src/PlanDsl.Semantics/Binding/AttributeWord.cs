namespace PlanDsl.Semantics.Binding;

/// <summary>The attributes of values. Spellings are in <see cref="AttributeReader"/>.</summary>
internal enum AttributeWord
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
    Numbered,

    /// <summary>行数: how many blank rows a list has on paper.</summary>
    RowCount,

    /// <summary>电话: a telephone number.</summary>
    Phone,

    /// <summary>邮箱: a mail address.</summary>
    Email,

    /// <summary>核实: a breach may stand with an explanation.</summary>
    Query,

    /// <summary>强制: a breach must be mended; the default, said aloud.</summary>
    Mandatory,
}
