namespace PlanDsl.Syntax;

/// <summary>Which characters may not stand in a file, whatever stands around them: PLN1027 to PLN1029.</summary>
public static class CharacterDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A character that no document holds. {0} its number, {1} what it is, {2} how many more.</summary>
    public static readonly DiagnosticDescriptor Forbidden = List.Error(
        "PLN1027",
        new(
            "公文里不能有的字符",
            "Character that no document may hold"),
        new(
            "这里有一个看不见的字符 {0}（{1}），不能写进公文{2}。",
            "There is an unseen character {0} ({1}) here, which no document may hold{2}."),
        new(
            "删去它（在编辑器里把它前后的字一起选中，重新输入）；要换行、分段的，另起一行。",
            "Delete it (select it with its neighbours in the editor and type these again); begin a new line where one "
            + "is meant."));

    /// <summary>A character that is not seen. The same arguments.</summary>
    public static readonly DiagnosticDescriptor Hidden = List.Warning(
        "PLN1028",
        new(
            "看不见的字符",
            "Unseen character"),
        new(
            "这里有一个看不见的字符 {0}（{1}）{2}。",
            "There is an unseen character {0} ({1}) here{2}."),
        new(
            "删去它，它多半是从网页、聊天软件里带来的：查找、比对时，带着它的词和不带它的是两个词。",
            "Delete it; it probably came with text from a page or a chat. A search does not find the word with it."));

    /// <summary>A character that another computer may not show. The same arguments.</summary>
    public static readonly DiagnosticDescriptor Private = List.Warning(
        "PLN1029",
        new(
            "别的电脑可能显示不了的字符",
            "Character that another computer may not show"),
        new(
            "{0} 是{1}，别的电脑上会是空白、方框或者别的字{2}。",
            "{0} is {1}: on another computer it is a blank, a box or another character{2}."),
        new(
            "改成通行的字；姓名、地名里的生僻字用输入法按部件、笔画查，大多已有正式的编码。",
            "Write the standard character; nearly all rare ones of names have their own code by now."));
}
