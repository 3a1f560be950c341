using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports about tables: PLN2060 to PLN2069.</summary>
public static class TableDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A table that cannot be read. {0}: why.</summary>
    public static readonly DiagnosticDescriptor TableNotUnderstood = List.Error(
        "PLN2060",
        new("看不懂的表格", "Table not understood"),
        new("表格从这里起看不懂：{0}。", "The table cannot be read from here: {0}."),
        new(
            "每行写成“| 甲 | 乙 |”，表头下写“|---|---|”；格里要换行就直接换行，写完再用“|”结束。",
            "Write rows as | a | b |, and |---|---| below the captions; a row may go on until its closing bar."));

    /// <summary>A row with more or fewer cells than the first. {0}: cells; {1}: wanted.</summary>
    public static readonly DiagnosticDescriptor RaggedRow = List.Error(
        "PLN2061",
        new("表格的行不一样长", "Rows of different length"),
        new("这一行有 {0} 格，第一行有 {1} 格。", "This row has {0} cells, the first has {1}."),
        new(
            "补上或删去格子；和左边合并的格写“<”，和上面合并的格写“^”，格里的竖线写“\\|”。",
            "Add or delete cells; < merges with the left, ^ with the cell above, and \\| is a bar."));

    /// <summary>A merge that makes no rectangle. {0}: mark.</summary>
    public static readonly DiagnosticDescriptor MergeNotPossible = List.Error(
        "PLN2062",
        new("合并格不成立", "Cells cannot be merged"),
        new("这里的“{0}”不能合并：上面或左边没有格，跨过了表头，或合并后不是长方形。", "\"{0}\" merges no rectangle of cells here."),
        new("第一行不写“^”，第一列不写“<”；几行几列合并时，每一格都写上“^”或“<”。", "Mark every cell of the merged area but its first."));

    /// <summary>Parts of a form that cannot stand together. {0}: part; {1}: what the form is.</summary>
    public static readonly DiagnosticDescriptor PartsDoNotGoTogether = List.Error(
        "PLN2063",
        new("一张表只能是一种", "A form has one shape"),
        new("“{0}”不能和“{1}”写在同一张统计表里。", "\"{0}\" does not go with \"{1}\" in one form."),
        new(
            "一张统计表是逐项填数的，或是一个矩阵，或是一个登记表；另写一张统计表，附件里一起收录。",
            "A form is rows of fields, or a matrix, or a list; write a second form and let the attachment hold both."));

    /// <summary>A declaration of a unit that declares none. {0}: why.</summary>
    public static readonly DiagnosticDescriptor UnitNotDeclared = List.Error(
        "PLN2066",
        new("计量单位声明不成立", "Unit not declared"),
        new("这里声明不了计量单位：{0}。", "No unit is declared here: {0}."),
        new(
            "方案里写“计量单位 车皮：个数”，声明语言里没有的单位；统计表里写“计量单位：万元”，给没有写单位的数。",
            "In a plan write \"unit name: what it counts\" for a unit that the language does not have; in a form, "
            + "without a name, the unit of figures that have none."));

    /// <summary>A version that is none. {0}: text.</summary>
    public static readonly DiagnosticDescriptor VersionNotUnderstood = List.Error(
        "PLN2067",
        new("版本号不对", "Version not understood"),
        new("“{0}”不是版本号。", "\"{0}\" is no version."),
        new(
            "写成“1.0”“2.1”这样的两个数，前一个从 1 起：项目、单位、含义变了的进前一个数，只增加项目的进后一个数。",
            "Write two numbers as in 1.0 or 2.1, the first from 1 on: it steps up when fields, units or meanings "
            + "change, the second when fields are added."));

    /// <summary>A rule that reckons with what is no figure. {0}: field.</summary>
    public static readonly DiagnosticDescriptor RuleReckonsWithText = List.Error(
        "PLN2064",
        new("审核关系里有不是数的字段", "Rule reckons with what is no figure"),
        new("字段“{0}”填的不是数，不能计算和比较。", "The field \"{0}\" holds no figure."),
        new("去掉它，或者把字段改为填数。", "Leave it out, or make it a figure."));
}
