namespace PlanDsl.Syntax;

/// <summary>What follows the word of an attribute.</summary>
public enum AttributeShape
{
    /// <summary>Nothing: the word says it all (兜底).</summary>
    Mark,

    /// <summary>One value: a name, a number, a day (行数 8).</summary>
    Value,

    /// <summary>A list, whose separators the formatter settles (又称 甲、乙).</summary>
    List,

    /// <summary>A list of names of what is declared, which are printed nowhere (表 表1、表2).</summary>
    Names,

    /// <summary>A text that is printed, and stays as it is written (指 甲，乙).</summary>
    Prose,

    /// <summary>One of a few words of the language (汇总 最大).</summary>
    Choice,

    /// <summary>An amount, before the word, behind it or without it (2位小数, 小数 2, 5件以上).</summary>
    Amount,
}
