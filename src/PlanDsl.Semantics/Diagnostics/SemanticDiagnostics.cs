using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports: PLN2….</summary>
public static class SemanticDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A second plan in one file. {0}: identifier.</summary>
    public static readonly DiagnosticDescriptor SecondPlan = List.Error(
        "PLN2001",
        new("一个文件写了两个方案", "More than one plan in a file"),
        new("这里又声明了一个方案“{0}”，一个文件只能有一个方案。", "A second plan \"{0}\" is declared; a file holds one."),
        new("把它移到另一个文件；共用的单位库和统计表可以用“导入”。", "Move it to a file of its own; share registries by import."));

    /// <summary>An identifier declared twice. {0}: identifier.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdentifier = List.Error(
        "PLN2002",
        new("标识重复", "Identifier declared twice"),
        new("标识“{0}”在这里又声明了一次。", "The identifier \"{0}\" is declared a second time."),
        new("改用另一个标识；标识是其他系统认数据的依据，不能重名。", "Choose another; other systems key on it."));

    /// <summary>A body that no registry holds. {0}: name; {1}: hint.</summary>
    public static readonly DiagnosticDescriptor UnknownBody = List.Error(
        "PLN2003",
        new("单位没有登记", "Body not registered"),
        new("单位“{0}”没有登记。{1}", "The body \"{0}\" is not registered. {1}"),
        new(
            "在“单位库”里登记它（方案导入了单位库的，加在那个文件里）；不是单位名、只用一次的描述性说法才加引号，如“{0}”。",
            "Register it, or put a one-off description in quotes: “{0}”."));

    /// <summary>A form that is not declared. {0}: name; {1}: hint.</summary>
    public static readonly DiagnosticDescriptor UnknownForm = List.Error(
        "PLN2004",
        new("没有这张统计表", "Unknown form"),
        new("没有标识为“{0}”的统计表。{1}", "There is no form \"{0}\". {1}"),
        new("写统计表的标识（“统计表 标识：标题”里的标识）。", "Write the identifier of a declared form."));

    /// <summary>A field that is not declared. {0}: name; {1}: hint.</summary>
    public static readonly DiagnosticDescriptor UnknownField = List.Error(
        "PLN2005",
        new("没有这个字段", "Unknown field"),
        new("没有标识为“{0}”的字段。{1}", "There is no field \"{0}\". {1}"),
        new("写字段的标识；在表外写成“表标识.字段标识”。", "Write a declared field; outside its form, form.field."));

    /// <summary>A field name that several forms have. {0}: name; {1}: the forms.</summary>
    public static readonly DiagnosticDescriptor AmbiguousField = List.Error(
        "PLN2006",
        new("字段不止一个", "Ambiguous field"),
        new("字段“{0}”在几张表里都有：{1}。", "The field \"{0}\" is in several forms: {1}."),
        new("写成“表标识.{0}”。", "Write \"form.{0}\"."));

    /// <summary>A date that cannot be read. {0}: text; {1}: forms that can.</summary>
    public static readonly DiagnosticDescriptor DateNotUnderstood = List.Error(
        "PLN2007",
        new("看不懂的日期", "Date not understood"),
        new("“{0}”不是能识别的日期、期间或期限。{1}", "\"{0}\" is no date, period or deadline. {1}"),
        new(
            "日期写成“2021年1月8日”，期间写成“2020年11月—12月”，期限写成“2021年1月8日前”或“2020年12月底前”。",
            "Write \"2021年1月8日\"; a period as \"2020年11月—12月\"; a deadline as \"2021年1月8日前\" or \"2020年12月底前\"."));

    /// <summary>A date that names no day, or a period that ends before it begins. {0}: text; {1}: why.</summary>
    public static readonly DiagnosticDescriptor ImpossibleDate = List.Error(
        "PLN2008",
        new("日期不成立", "Impossible date"),
        new("“{0}”不成立：{1}。", "\"{0}\" cannot be: {1}."),
        new("核对年、月、日，年份要写出来。", "Check year, month and day; the year must be written."));

    /// <summary>A unit that is not in the table. {0}: unit; {1}: hint.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = List.Warning(
        "PLN2009",
        new("不认识的计量单位", "Unknown unit"),
        new("计量单位“{0}”不在单位表里，按整数处理。{1}", "The unit \"{0}\" is not in the table; taken as whole. {1}"),
        new("核对写法；需要小数时加“；2位小数”。", "Check the spelling; add \"; 2-decimals\" for fraction digits."));

    /// <summary>An attribute that this construct does not have. {0}: word; {1}: what it may have.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = List.Error(
        "PLN2010",
        new("不认识的属性", "Unknown attribute"),
        new("这里没有属性“{0}”；可以写：{1}。", "There is no attribute \"{0}\" here; there are: {1}."),
        new(
            "改成上面的一种；要写值的，属性和值之间空一格，如“单位 件”，不写值的只写这个词，如“核实”。"
            + "如果分号是正文的一部分，给正文加引号。",
            "Use one of these: with a space before its value (\"unit 件\"), or alone (\"query\"); "
            + "quote a text that has a \"；\"."));

    /// <summary>A rule that cannot be read. {0}: rest from where it fails.</summary>
    public static readonly DiagnosticDescriptor RuleNotUnderstood = List.Error(
        "PLN2011",
        new("看不懂的审核关系", "Rule not understood"),
        new("审核关系从“{0}”起看不懂。", "The rule cannot be read from \"{0}\"."),
        new(
            "写成“甲 ≤ 乙”“甲 + 乙 = 丙”“合计（分类） = 丙”或“若 甲 > 0 则 乙 > 0”；可用 = ≠ < ≤ > ≥ + − × ÷，"
            + "名称用字段标识，若、则、且、或、非前后空一格。",
            "Write \"a ≤ b\", \"a + b = c\", \"sum(class) = c\" or \"if a = 0 then b = 0\", "
            + "with field identifiers and spaces."));

    /// <summary>A rule between sides that are not both figures, or not both conditions. {0}: rule.</summary>
    public static readonly DiagnosticDescriptor RuleIsNoCondition = List.Error(
        "PLN2012",
        new("审核关系不是判断", "Rule is no condition"),
        new("“{0}”不能判断对错：比较的两边要是数，“且、或、若…则…”的两边要是比较。", "\"{0}\" is neither true nor false."),
        new(
            "补上比较符号，如 = ≤ ≥；“为空”“若”“则”“且”“或”的前后空一格。",
            "Add a comparison such as = ≤ ≥; words stand alone: \"a is-blank\"."));

    /// <summary>A sentence whose braces do not match, or whose blank has no proper name. {0}: from where.</summary>
    public static readonly DiagnosticDescriptor SentenceNotUnderstood = List.Error(
        "PLN2013",
        new("填空句的花括号不对", "Sentence with wrong braces"),
        new("填空句从“{0}”起看不懂。", "The sentence cannot be read from \"{0}\"."),
        new("空格写成“{{标识：单位}}”，如“罚没款{{罚没款：万元，2位小数}}”。", "Write a blank as {{id：unit}}."));

    /// <summary>
    /// A citation of something that is not declared. {0}: citation; {1}: hint; {2}: what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor UnknownFact = List.Error(
        "PLN2014",
        new("引用的事项不存在", "Unknown fact"),
        new("正文引用的“{{{0}}}”没有声明。{1}", "The cited fact \"{{{0}}}\" is not declared. {1}"),
        new("{2}", "{2}"));

    /// <summary>A chapter role that does not exist. {0}: role; {1}: the roles.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = List.Error(
        "PLN2015",
        new("没有这种章的角色", "Unknown chapter role"),
        new("没有角色“{0}”；可以写：{1}。", "There is no role \"{0}\"; there are: {1}."),
        new("改成上面的一种或几种，用顿号分开。", "Use one or several of these."));

    /// <summary>A list with nothing between two separators.</summary>
    public static readonly DiagnosticDescriptor EmptyListItem = List.Error(
        "PLN2016",
        new("列举中缺一项", "Empty item in a list"),
        new("列举的分隔号之间没有内容。", "There is nothing between two separators."),
        new("删去多余的顿号，或补上漏写的一项。", "Delete the separator or add what is missing."));

    /// <summary>Markup that prose does not have. {0}: first characters.</summary>
    public static readonly DiagnosticDescriptor UnsupportedMarkup = List.Warning(
        "PLN2017",
        new("正文里用了不支持的标记", "Markup that prose does not have"),
        new("“{0}”在正文里没有特别含义，会照样印出。", "\"{0}\" means nothing in prose and is printed as it stands."),
        new("标题用“章、任务、要求、条”，表用“统计表”；确要印出就不用管。", "Use chapters and items for headings, forms for tables."));

    /// <summary>An attribute that is not used as it should be. {0}: attribute; {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor BadAttributeValue = List.Error(
        "PLN2018",
        new("属性用得不对", "Attribute used wrongly"),
        new("“{0}”用得不对：{1}。", "\"{0}\" is not used as it should be: {1}."),
        new(
            "要写值的空一格写值，如“单位 件”；不写值的只写这个词，如“核实”；同一属性只写一次。",
            "Write a value after a space (\"unit 件\"), a word without value alone (\"query\"), and each once."));

    /// <summary>A choice that does not exist. {0}: text; {1}: the choices.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = List.Error(
        "PLN2019",
        new("没有这个选项", "Unknown choice"),
        new("“{0}”不是可选的写法；可以写：{1}。", "\"{0}\" is no choice; there are: {1}."),
        new("改成上面的一种。", "Use one of these."));

    /// <summary>A suppression that names no code. {0}: text.</summary>
    public static readonly DiagnosticDescriptor AllowWithoutCode = List.Error(
        "PLN2020",
        new("容许没有写代码", "Accepting no code"),
        new("“{0}”不是提示代码。", "\"{0}\" is no diagnostic code."),
        new("写成“容许 PLN3008：理由”，代码见提示信息。", "Write \"allow PLN3008: reason\"."));

    /// <summary>Two identifiers that only a close look tells apart. {0}: identifier; {1}: the one before.</summary>
    public static readonly DiagnosticDescriptor SimilarIdentifier = List.Error(
        "PLN2070",
        new("标识只差大小写或字母的编码", "Identifiers that differ only in case or encoding"),
        new("标识“{0}”和“{1}”只差大小写，或者同一个字母用了两种编码。",
            "The identifiers \"{0}\" and \"{1}\" differ only in case, or in how a letter is encoded."),
        new("改用另一个标识：文件名、Excel 的名称不分大小写。", "Choose another: file names and names in Excel know no case."));

    /// <summary>Lists in lists, or stress in stress, without end.</summary>
    public static readonly DiagnosticDescriptor ProseTooDeep = List.Error(
        "PLN2071",
        new("正文里的列表、着重太深或太多", "Too many lists in lists or marks of stress"),
        new("这里的列表套得太深，或者一段里的着重号太多，这段正文没有读取。",
            "Lists are nested too deeply here, or a paragraph has too many marks of stress; this prose was not read."),
        new("列表最多套几层；“*”“_”本来是文字的，在前面加“\\”。", "Use a few levels; write \\* and \\_ for the characters themselves."));
}
