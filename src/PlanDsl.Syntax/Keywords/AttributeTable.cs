using System.Collections.Immutable;

namespace PlanDsl.Syntax;

/// <summary>
/// The attributes as data. A new one is a member here, and its name at the keywords that take it
/// (<see cref="KeywordTable"/>).
/// </summary>
public static class AttributeTable
{
    private static readonly List<AttributeInfo> Declared = [];

    /// <summary>又称: other names of a body.</summary>
    public static AttributeInfo AlsoKnownAs { get; } =
        List("又称", "also", "别的名称", "other names", isRepeatable: true);

    /// <summary>单位: the unit of a field.</summary>
    public static AttributeInfo Unit { get; } = Prose("单位", "unit", "计量单位", "the unit of a figure");

    /// <summary>印作: what is printed instead.</summary>
    public static AttributeInfo PrintedAs { get; } = Prose("印作", "printed", "印出来的字样", "what is printed instead");

    /// <summary>指: what a field means.</summary>
    public static AttributeInfo Definition { get; } = Prose("指", "means", "指标解释", "what a field means");

    /// <summary>来源: where a figure is taken from.</summary>
    public static AttributeInfo Source { get; } = Detail("来源", "source", "数据取自哪里", "where the figure is taken from");

    /// <summary>兜底: a field takes what fits no sibling.</summary>
    public static AttributeInfo Residual { get; } =
        Mark("兜底", "residual", "别的字段装不下的都填在这里", "takes what fits no sibling");

    /// <summary>代码: the printed code of a row.</summary>
    public static AttributeInfo Code { get; } =
        Value("代码", "code", "这一行的代码，审核关系可以用它", "the code of its row, by which rules may name it");

    /// <summary>英文: the English name.</summary>
    public static AttributeInfo EnglishName { get; } = Value("英文", "name", "数据接口里的名称", "the name in code");

    /// <summary>2位小数, 小数 2: fraction digits.</summary>
    public static AttributeInfo Decimals { get; } = Amount("小数", "decimals", "几位小数", "digits behind the point");

    /// <summary>表: the forms of a deliverable.</summary>
    public static AttributeInfo Forms { get; } =
        Names("表", "forms", "一起报的统计表", "the forms handed in", isRepeatable: true);

    /// <summary>限: who alone hands a deliverable in.</summary>
    public static AttributeInfo OnlyFrom { get; } =
        List("限", "only", "只限这些单位", "these bodies alone", isRepeatable: true);

    /// <summary>附: what comes with a deliverable.</summary>
    public static AttributeInfo Enclosed { get; } =
        Prose("附", "with", "附上什么", "what comes with it", isRepeatable: true);

    /// <summary>并附: the same, printed with 并.</summary>
    public static AttributeInfo AlsoEnclosed { get; } =
        Prose("并附", "and-with", "还附上什么", "what comes with it too", isRepeatable: true);

    /// <summary>5件以上: how many.</summary>
    public static AttributeInfo Count { get; } = Amount("数量", "count", "几件", "how many");

    /// <summary>合计: the total that a classification breaks down.</summary>
    public static AttributeInfo TotalOf { get; } =
        Names("合计", "total", "哪些数相加", "what adds up to it, or what it adds up to");

    /// <summary>可重复: a case may count in several classes.</summary>
    public static AttributeInfo Overlapping { get; } =
        Mark("可重复", "overlapping", "一件可以归入几类", "a case may be of several classes");

    /// <summary>不重复: a case counts once; the default, said aloud.</summary>
    public static AttributeInfo Exclusive { get; } =
        Mark("不重复", "exclusive", "一件只归一类", "a case is of one class; the default");

    /// <summary>列宽: widths of columns in proportion.</summary>
    public static AttributeInfo ColumnWidths { get; } =
        Value("列宽", "widths", "各列宽度的比例", "widths of columns in proportion");

    /// <summary>文字: a text is filled in.</summary>
    public static AttributeInfo FieldText { get; } = Mark("文字", "text", "填文字", "a text is filled in");

    /// <summary>日期: a date is filled in.</summary>
    public static AttributeInfo FieldDate { get; } = Mark("日期", "date", "填日期", "a date is filled in");

    /// <summary>是否: yes or no is filled in.</summary>
    public static AttributeInfo FieldYesNo { get; } = Mark("是否", "yes-no", "填是或否", "yes or no is filled in");

    /// <summary>选择: one of several texts is filled in.</summary>
    public static AttributeInfo FieldChoice { get; } =
        Prose("选择", "choice", "从几项里选", "one of several texts is filled in");

    /// <summary>口径: by what a figure is counted.</summary>
    public static AttributeInfo CountedBy { get; } =
        Detail("口径", "counted-by", "按什么口径统计", "by what the figure is counted");

    /// <summary>汇总: how the figures of several units become one.</summary>
    public static AttributeInfo RollUp { get; } =
        Choice("汇总", "roll-up", "各单位的数怎样合成一个", "how the figures of units become one", AttributeChoices.RollUps);

    /// <summary>时间: what a figure says of its period.</summary>
    public static AttributeInfo Time { get; } =
        Choice("时间", "time", "各期的数怎样合成一个", "how the figures of periods become one", AttributeChoices.Times);

    /// <summary>空白: what a blank means.</summary>
    public static AttributeInfo Blank { get; } =
        Choice("空白", "blank", "没有填是什么意思", "what a blank means", AttributeChoices.Blanks);

    /// <summary>可负: a figure may be below zero.</summary>
    public static AttributeInfo Negative { get; } = Mark("可负", "negative", "可以是负数", "it may be below zero");

    /// <summary>范围: the least and the most that a figure may be.</summary>
    public static AttributeInfo Range { get; } =
        Value("范围", "range", "最小和最大是多少", "the least and the most that it may be");

    /// <summary>常见: between what a figure ordinarily is; beyond it has to be explained.</summary>
    public static AttributeInfo UsualRange { get; } =
        Value("常见", "usual", "一般在什么之间，超出的要说明", "between what it ordinarily is");

    /// <summary>其中: the figure that a figure is a part of.</summary>
    public static AttributeInfo PartOf { get; } =
        Value("其中", "of-which", "是哪个数的一部分", "the figure that it is a part of");

    /// <summary>同格: a part is filled in the cell of its whole.</summary>
    public static AttributeInfo SameCell { get; } =
        Mark("同格", "same-cell", "和总数填在一格", "filled in the cell of its whole");

    /// <summary>不填: the columns of a matrix that a row leaves out.</summary>
    public static AttributeInfo NotFilled { get; } =
        Names("不填", "skip", "这一行不填的列", "the columns that a row leaves out");

    /// <summary>组: the caption over neighbouring rows or columns of a matrix.</summary>
    public static AttributeInfo InGroup { get; } =
        Prose("组", "group", "几行或几列共有的标题", "the caption over neighbouring lines");

    /// <summary>序号: the rows of a list are numbered.</summary>
    public static AttributeInfo SerialNumbers { get; } = Mark("序号", "serial-numbers", "各行编序号", "the rows are numbered");

    /// <summary>行数: how many blank rows a list has on paper.</summary>
    public static AttributeInfo RowCount { get; } = Value("行数", "rows", "纸上留几行", "how many blank rows it has on paper");

    /// <summary>电话: a telephone number.</summary>
    public static AttributeInfo Phone { get; } =
        Prose("电话", "phone", "电话号码", "a telephone number", isRepeatable: true);

    /// <summary>邮箱: a mail address.</summary>
    public static AttributeInfo Email { get; } =
        Prose("邮箱", "email", "电子邮箱", "a mail address", isRepeatable: true);

    /// <summary>同行: a contact on one line.</summary>
    public static AttributeInfo SameLine { get; } = Mark("同行", "same-line", "印在一行", "printed on one line");

    /// <summary>句内: prose says it, it is not printed by itself.</summary>
    public static AttributeInfo InText { get; } =
        Mark("句内", "in-text", "正文已经写了，不另印", "prose says it; not printed again");

    /// <summary>代章: whose seal stands for another's.</summary>
    public static AttributeInfo SealedBy { get; } = Prose("代章", "sealed-by", "由谁代章", "whose seal stands for another's");

    /// <summary>核实: a breach may stand with an explanation.</summary>
    public static AttributeInfo Query { get; } =
        Mark("核实", "query", "不符时说明原因即可", "a breach may stand with an explanation");

    /// <summary>强制: a breach must be mended; the default, said aloud.</summary>
    public static AttributeInfo Mandatory { get; } =
        Mark("强制", "mandatory", "不符时必须更正", "a breach must be mended; the default");

    /// <summary>提示: a breach is worth knowing.</summary>
    public static AttributeInfo Hint { get; } = Mark("提示", "hint", "不符时只提示", "a breach is only worth knowing");

    /// <summary>试行: a breach is told and does not count yet.</summary>
    public static AttributeInfo Trial { get; } = Mark("试行", "trial", "试行，只提示", "on trial: a breach is only told");

    /// <summary>缺项: what a rule makes of blanks.</summary>
    public static AttributeInfo Missing { get; } =
        Choice(
            "缺项", "missing", "有的项没有填时怎么办", "what becomes of it where something is blank",
            AttributeChoices.Missing);

    /// <summary>容差: how far figures may be off.</summary>
    public static AttributeInfo Tolerance { get; } =
        Value("容差", "tolerance", "相差多少以内算相符", "how far the figures may be off");

    /// <summary>理由: why a breach is accepted.</summary>
    public static AttributeInfo Reason { get; } = Prose("理由", "because", "为什么", "why");

    /// <summary>零报告: handed in also when there is nothing to report.</summary>
    public static AttributeInfo NilReturn { get; } =
        Mark("零报告", "nil-return", "没有也要报", "handed in also when there is nothing");

    /// <summary>另送: a part goes to somebody else as well, not instead.</summary>
    public static AttributeInfo InAddition { get; } =
        Mark("另送", "in-addition", "另外再送一份", "goes there as well, not instead");

    /// <summary>共: how long a campaign is.</summary>
    public static AttributeInfo Length { get; } = Value("共", "in-all", "一共多长时间", "how long it is in all");

    /// <summary>自: the first day on which a deadline holds.</summary>
    public static AttributeInfo From { get; } = Value("自", "from", "从哪天起", "the first day on which it holds");

    /// <summary>至: the last day on which a deadline holds.</summary>
    public static AttributeInfo Until { get; } = Value("至", "until", "到哪天止", "the last day on which it holds");

    /// <summary>除: when a recurring deadline does not come; what a scope leaves out.</summary>
    public static AttributeInfo Except { get; } =
        List("除", "except", "不算在内的", "what is left out", isRepeatable: true);

    /// <summary>地区: where a scope is.</summary>
    public static AttributeInfo Regions { get; } = List("地区", "regions", "哪些地方", "where it is");

    /// <summary>期间: of what time the things of a scope are.</summary>
    public static AttributeInfo OfPeriod { get; } = Value("期间", "during", "什么时间的", "of what time the things are");

    /// <summary>数据: up to when reported figures reach.</summary>
    public static AttributeInfo DataAsOf { get; } = Prose("数据", "data", "数据截至何时", "up to when the figures reach");

    /// <summary>成果: what must be reached by a deadline.</summary>
    public static AttributeInfo Outcome { get; } = Prose("成果", "outcome", "到时要做成什么", "what must be reached by then");

    /// <summary>情形: the case in which a deadline holds.</summary>
    public static AttributeInfo Condition { get; } = Prose("情形", "case", "什么情形下", "the case in which it holds");

    /// <summary>前缀: what a body's name begins with and lists print once.</summary>
    public static AttributeInfo Prefix { get; } = Value("前缀", "prefix", "名称开头可以省去的字", "what names begin with");

    /// <summary>上级: the body that a body is a part of.</summary>
    public static AttributeInfo Parent { get; } = Value("上级", "parent", "属于哪个单位", "the body that it is a part of");

    /// <summary>标签: the word before bodies or a deadline.</summary>
    public static AttributeInfo Label { get; } = Prose("标签", "label", "印在前面的字", "the word before it");

    /// <summary>省前缀: a list prints a prefix once.</summary>
    public static AttributeInfo ElidePrefix { get; } =
        Mark("省前缀", "elide-prefix", "相同的前缀只印一次", "a prefix is printed once");

    /// <summary>首位牵头: the first of a list leads.</summary>
    public static AttributeInfo FirstLeads { get; } =
        Mark("首位牵头", "first-leads", "没有写角色的几个单位，列第一位的牵头", "the first of several bodies without a role leads");

    /// <summary>文号: the number of a cited document.</summary>
    public static AttributeInfo DocumentNumber { get; } =
        Prose("文号", "document-number", "所引文件的文号", "the number of the document");

    /// <summary>称: the words that introduce a short name.</summary>
    public static AttributeInfo Introduced { get; } =
        Prose("称", "introduced", "第一次怎样引出", "the words that introduce it");

    /// <summary>力争: a target that is striven for.</summary>
    public static AttributeInfo Striven { get; } = Mark("力争", "striven", "力争达到", "it is striven for");

    /// <summary>原则上: a target with exceptions.</summary>
    public static AttributeInfo InPrinciple { get; } = Mark("原则上", "in-principle", "原则上达到", "there may be exceptions");

    /// <summary>基数: of what a share is.</summary>
    public static AttributeInfo Base { get; } = Prose("基数", "base", "占什么的比例", "of what it is a share");

    /// <summary>时限: by when a target is reached.</summary>
    public static AttributeInfo DueBy { get; } = Value("时限", "due-by", "什么时候以前", "by when it is reached");

    /// <summary>责任: who is responsible, on the line of an item.</summary>
    public static AttributeInfo Responsible { get; } =
        Prose("责任", "responsible", "由谁负责，写法同“责任”一行", "who is responsible, as in the line of that name");

    /// <summary>其中: the parts of a target.</summary>
    public static AttributeInfo Parts { get; } = List("其中", "of-which", "由哪些部分组成", "the parts of it");

    /// <summary>接排: the text follows the heading on its line.</summary>
    public static AttributeInfo RunIn { get; } =
        Mark("接排", "run-in", "正文接在标题后面", "the text follows on the heading's line");

    /// <summary>另起: the heading stands alone; a measure begins a paragraph.</summary>
    public static AttributeInfo Alone { get; } = Mark("另起", "alone", "标题单独一行", "the heading stands alone");

    /// <summary>编号: a duty is numbered.</summary>
    public static AttributeInfo Numbered { get; } = Mark("编号", "numbered", "也编号", "it is numbered");

    /// <summary>连续: the levels that count on across their parents.</summary>
    public static AttributeInfo Continuing { get; } = List("连续", "continuing", "哪几级不从头编号", "the levels that count on");

    /// <summary>作附件: the plan is an attachment of its notice.</summary>
    public static AttributeInfo AsAttachment { get; } =
        Mark("作附件", "as-attachment", "方案作为附件", "the plan is an attachment");

    /// <summary>不附反馈表: no table for replies goes with a draft.</summary>
    public static AttributeInfo NoCommentForm { get; } =
        Mark("不附反馈表", "no-comment-form", "不附意见反馈表", "no form for replies");

    /// <summary>All attributes, in the order in which messages name them.</summary>
    public static ImmutableArray<AttributeInfo> All { get; } = [.. Declared];

    private static AttributeInfo Mark(string zh, string en, string meaning, string meaningEn) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Mark, new Bilingual(meaning, meaningEn), false));

    private static AttributeInfo Value(string zh, string en, string meaning, string meaningEn) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Value, new Bilingual(meaning, meaningEn), false));

    private static AttributeInfo List(
        string zh, string en, string meaning, string meaningEn, bool isRepeatable = false) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.List, new Bilingual(meaning, meaningEn), isRepeatable));

    private static AttributeInfo Names(
        string zh, string en, string meaning, string meaningEn, bool isRepeatable = false) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Names, new Bilingual(meaning, meaningEn), isRepeatable));

    private static AttributeInfo Prose(
        string zh, string en, string meaning, string meaningEn, bool isRepeatable = false) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Prose, new Bilingual(meaning, meaningEn), isRepeatable));

    /// <summary>A text about a field that is carried along: nothing else has to be written for it.</summary>
    private static AttributeInfo Detail(string zh, string en, string meaning, string meaningEn) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Prose, new Bilingual(meaning, meaningEn), false)
        {
            IsDetail = true,
        });

    private static AttributeInfo Choice(
        string zh, string en, string meaning, string meaningEn, ImmutableArray<ChoiceInfo> choices) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Choice, new Bilingual(meaning, meaningEn), false)
        {
            Choices = choices,
        });

    private static AttributeInfo Amount(string zh, string en, string meaning, string meaningEn) =>
        Declare(new AttributeInfo(zh, en, AttributeShape.Amount, new Bilingual(meaning, meaningEn), false));

    private static AttributeInfo Declare(AttributeInfo info)
    {
        Declared.Add(info);
        return info;
    }
}
