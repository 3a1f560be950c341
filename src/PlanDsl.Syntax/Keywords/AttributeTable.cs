using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The attributes as data. A new one is a member of <see cref="AttributeWord"/>, a line here, and its name at the
/// keywords that take it (<see cref="KeywordTable"/>).
/// </summary>
public static class AttributeTable
{
    /// <summary>All attributes, in the order in which messages name them.</summary>
    public static ImmutableArray<AttributeInfo> All { get; } =
    [
        List(AttributeWord.AlsoKnownAs, "又称", "also", "别的名称", "other names") with { Repeatable = true },
        List(AttributeWord.Unit, "单位", "unit", "计量单位", "the unit of a figure"),
        Prose(AttributeWord.PrintedAs, "印作", "printed", "印出来的字样", "what is printed instead"),
        Prose(AttributeWord.Definition, "指", "means", "指标解释", "what a field means"),
        Mark(AttributeWord.Residual, "兜底", "residual", "别的字段装不下的都填在这里", "takes what fits no sibling"),
        Value(AttributeWord.EnglishName, "英文", "name", "数据接口里的名称", "the name in code"),
        Amount(AttributeWord.Decimals, "小数", "decimals", "几位小数", "digits behind the point"),
        List(AttributeWord.Forms, "表", "forms", "一起报的统计表", "the forms handed in") with { Repeatable = true },
        List(AttributeWord.OnlyFrom, "限", "only", "只由这些单位报", "who alone hands it in") with { Repeatable = true },
        Prose(AttributeWord.Enclosed, "附", "with", "附上什么", "what comes with it") with { Repeatable = true },
        Prose(AttributeWord.AlsoEnclosed, "并附", "and-with", "还附上什么", "what comes with it too")
            with { Repeatable = true },
        Amount(AttributeWord.Count, "数量", "count", "几件", "how many"),
        List(AttributeWord.TotalOf, "合计", "total", "哪些数相加", "what adds up to it, or what it adds up to"),
        Mark(AttributeWord.Overlapping, "可重复", "overlapping", "一件可以归入几类", "a case may be of several classes"),
        Mark(AttributeWord.Exclusive, "不重复", "exclusive", "一件只归一类", "a case is of one class; the default"),
        Value(AttributeWord.ColumnWidths, "列宽", "widths", "各列宽度的比例", "widths of columns in proportion"),
        Mark(AttributeWord.FieldText, "文字", "text", "填文字", "a text is filled in"),
        Mark(AttributeWord.FieldDate, "日期", "date", "填日期", "a date is filled in"),
        Mark(AttributeWord.FieldYesNo, "是否", "yes-no", "填是或否", "yes or no is filled in"),
        Prose(AttributeWord.FieldChoice, "选择", "choice", "从几项里选", "one of several texts is filled in"),
        Value(AttributeWord.PartOf, "其中", "of-which", "是哪个数的一部分", "the figure that it is a part of"),
        Mark(AttributeWord.SameCell, "同格", "same-cell", "和总数填在一格", "filled in the cell of its whole"),
        List(AttributeWord.NotFilled, "不填", "skip", "这一行不填的列", "the columns that a row leaves out"),
        Prose(AttributeWord.InGroup, "组", "group", "几行或几列共有的标题", "the caption over neighbouring lines"),
        Mark(AttributeWord.SerialNumbers, "序号", "serial-numbers", "各行编序号", "the rows are numbered"),
        Value(AttributeWord.RowCount, "行数", "rows", "纸上留几行", "how many blank rows it has on paper"),
        List(AttributeWord.Phone, "电话", "phone", "电话号码", "a telephone number") with { Repeatable = true },
        List(AttributeWord.Email, "邮箱", "email", "电子邮箱", "a mail address") with { Repeatable = true },
        Mark(AttributeWord.SameLine, "同行", "same-line", "印在一行", "printed on one line"),
        Mark(AttributeWord.InText, "句内", "in-text", "正文已经写了，不另印", "prose says it; not printed again"),
        Prose(AttributeWord.SealedBy, "代章", "sealed-by", "由谁代章", "whose seal stands for another's"),
        Mark(AttributeWord.Query, "核实", "query", "不符时说明原因即可", "a breach may stand with an explanation"),
        Mark(AttributeWord.Mandatory, "强制", "mandatory", "不符时必须更正", "a breach must be mended; the default"),
        Mark(AttributeWord.NilReturn, "零报告", "nil-return", "没有也要报", "handed in also when there is nothing"),
        Mark(AttributeWord.InAddition, "另送", "in-addition", "另外再送一份", "goes there as well, not instead"),
        Value(AttributeWord.Length, "共", "in-all", "一共多长时间", "how long it is in all"),
        Value(AttributeWord.From, "自", "from", "从哪天起", "the first day on which it holds"),
        Value(AttributeWord.Until, "至", "until", "到哪天止", "the last day on which it holds"),
        List(AttributeWord.Except, "除", "except", "不算在内的", "what is left out") with { Repeatable = true },
        List(AttributeWord.Regions, "地区", "regions", "哪些地方", "where it is"),
        Value(AttributeWord.OfPeriod, "期间", "during", "什么时间的", "of what time the things are"),
        Prose(AttributeWord.DataAsOf, "数据", "data", "数据截至何时", "up to when the figures reach"),
        Prose(AttributeWord.Outcome, "成果", "outcome", "到时要做成什么", "what must be reached by then"),
        Prose(AttributeWord.Condition, "情形", "case", "什么情形下", "the case in which it holds"),
        Value(AttributeWord.Prefix, "前缀", "prefix", "名称开头可以省去的字", "what names begin with"),
        Value(AttributeWord.Parent, "上级", "parent", "属于哪个单位", "the body that it is a part of"),
        Prose(AttributeWord.Label, "标签", "label", "印在前面的字", "the word before it"),
        Mark(AttributeWord.ElidePrefix, "省前缀", "elide-prefix", "相同的前缀只印一次", "a prefix is printed once"),
        Prose(AttributeWord.DocumentNumber, "文号", "document-number", "所引文件的文号", "the number of the document"),
        Prose(AttributeWord.Introduced, "称", "introduced", "第一次怎样引出", "the words that introduce it"),
        Mark(AttributeWord.Striven, "力争", "striven", "力争达到", "it is striven for"),
        Mark(AttributeWord.InPrinciple, "原则上", "in-principle", "原则上达到", "there may be exceptions"),
        Prose(AttributeWord.Base, "基数", "base", "占什么的比例", "of what it is a share"),
        Value(AttributeWord.DueBy, "时限", "due-by", "什么时候以前", "by when it is reached"),
        List(AttributeWord.Parts, "其中", "of-which", "由哪些部分组成", "the parts of it"),
        Mark(AttributeWord.RunIn, "接排", "run-in", "正文接在标题后面", "the text follows on the heading's line"),
        Mark(AttributeWord.Alone, "另起", "alone", "标题单独一行", "the heading stands alone"),
        Mark(AttributeWord.Numbered, "编号", "numbered", "也编号", "it is numbered"),
        List(AttributeWord.Continuing, "连续", "continuing", "哪几级不从头编号", "the levels that count on"),
        Mark(AttributeWord.AsAttachment, "作附件", "as-attachment", "方案作为附件", "the plan is an attachment"),
        Mark(AttributeWord.NoCommentForm, "不附反馈表", "no-comment-form", "不附意见反馈表", "no form for replies"),
    ];

    private static readonly AttributeInfo[] ByWord = Index();

    /// <summary>What is known about an attribute.</summary>
    public static AttributeInfo Get(AttributeWord word) => ByWord[(int)word];

    private static AttributeInfo[] Index()
    {
        var index = new AttributeInfo[All.Length];
        foreach (var info in All)
        {
            index[(int)info.Word] = info;
        }

        return index;
    }

    private static AttributeInfo Mark(AttributeWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, AttributeShape.Mark, new Bilingual(meaning, meaningEn));

    private static AttributeInfo Value(AttributeWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, AttributeShape.Value, new Bilingual(meaning, meaningEn));

    private static AttributeInfo List(AttributeWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, AttributeShape.List, new Bilingual(meaning, meaningEn));

    private static AttributeInfo Prose(AttributeWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, AttributeShape.Prose, new Bilingual(meaning, meaningEn));

    private static AttributeInfo Amount(AttributeWord word, string zh, string en, string meaning, string meaningEn) =>
        new(word, zh, en, AttributeShape.Amount, new Bilingual(meaning, meaningEn));
}
