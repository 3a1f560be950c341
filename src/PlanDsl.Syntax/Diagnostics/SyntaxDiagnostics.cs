namespace PlanDsl.Syntax;

/// <summary>What can be wrong with the structure of a file. One page each in docs/diagnostics.</summary>
public static class SyntaxDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>Misspelt keyword.</summary>
    public static readonly DiagnosticDescriptor MisspeltKeyword = List.Error(
        "PLN1001",
        new(
            "关键词写错了",
            "Misspelt keyword"),
        new(
            "没有“{0}”这个关键词，想写的大概是“{1}”。",
            "There is no keyword “{0}”; “{1}” is probably meant."),
        new(
            "把“{0}”改成“{1}”。",
            "Write “{1}” instead of “{0}”."));

    /// <summary>Unknown keyword.</summary>
    public static readonly DiagnosticDescriptor UnknownKeyword = List.Error(
        "PLN1002",
        new(
            "没有这个关键词",
            "Unknown keyword"),
        new(
            "没有“{0}”这个关键词。",
            "There is no keyword “{0}”."),
        new(
            "这里可以写：{1}。如果这一行是正文，请放进一对三引号之间。",
            "Allowed here: {1}. If the line is prose, put it between two fences of three quotes."));

    /// <summary>Keyword not allowed here.</summary>
    public static readonly DiagnosticDescriptor NotAllowedHere = List.Error(
        "PLN1003",
        new(
            "关键词放错了地方",
            "Keyword not allowed here"),
        new(
            "“{0}”不能写在“{1}”里面。",
            "“{0}” cannot stand in “{1}”."),
        new(
            "“{0}”应写在{2}里面；“{1}”里面可以写：{3}。请检查前面的括号是否提前闭合或漏了闭合。",
            "“{0}” belongs in {2}; “{1}” may hold: {3}. Check whether a brace before it is closed too early "
            + "or not at all."));

    /// <summary>Keyword not allowed at the top of the file.</summary>
    public static readonly DiagnosticDescriptor NotAllowedAtTop = List.Error(
        "PLN1004",
        new(
            "关键词不能写在最外层",
            "Keyword not allowed at the top of the file"),
        new(
            "“{0}”不能写在文件的最外层。",
            "“{0}” cannot stand at the top of a file."),
        new(
            "“{0}”应写在{1}里面；最外层可以写：{2}。请检查前面的括号是否多写了一个。",
            "“{0}” belongs in {1}; the top may hold: {2}. Check whether there is a closing brace too many "
            + "before it."));

    /// <summary>Keyword only allowed at the top of the file.</summary>
    public static readonly DiagnosticDescriptor OnlyAtTop = List.Error(
        "PLN1005",
        new(
            "关键词只能写在最外层",
            "Keyword only allowed at the top of the file"),
        new(
            "“{0}”只能写在文件的最外层，不能写在“{1}”里面。",
            "“{0}” can stand at the top of a file only, not in “{1}”."),
        new(
            "把“{0}”移到最外层；“{1}”里面可以写：{2}。请检查前面是否漏了右括号。",
            "Move “{0}” to the top; “{1}” may hold: {2}. Check whether a closing brace is missing before "
            + "it."));

    /// <summary>Identifier missing.</summary>
    public static readonly DiagnosticDescriptor IdentifierMissing = List.Error(
        "PLN1006",
        new(
            "缺少标识",
            "Identifier missing"),
        new(
            "“{0}”后面缺少标识。",
            "“{0}” needs an identifier."),
        new(
            "在“{0}”后面空一格，写上它的标识（一个词，别处用它来引用），例如“{0} {1}”。",
            "Write an identifier (one word, by which other places refer to it) after “{0}”, such as “{0} "
            + "{1}”."));

    /// <summary>Identifier not allowed.</summary>
    public static readonly DiagnosticDescriptor IdentifierNotAllowed = List.Error(
        "PLN1007",
        new(
            "这里不写标识",
            "Identifier not allowed"),
        new(
            "“{0}”不带标识，“{1}”是多余的。",
            "“{0}” takes no identifier; “{1}” is too much."),
        new(
            "删去“{1}”；如果它是内容，请写到冒号后面。",
            "Delete “{1}”, or write it after the colon if it is the content."));

    /// <summary>Identifier is not one word.</summary>
    public static readonly DiagnosticDescriptor IdentifierMalformed = List.Error(
        "PLN1008",
        new(
            "标识不是一个词",
            "Identifier is not one word"),
        new(
            "“{0}”不能作标识：标识是一个词，只能用文字、数字、“_”“-”“.”，中间没有空格和其他标点。",
            "“{0}” is no identifier: one word of letters, digits, “_”, “-” and “.”, without spaces or other "
            + "punctuation."),
        new(
            "换一个没有空格和标点的标识，完整的名称写在冒号后面。",
            "Choose an identifier without spaces and punctuation; the full name goes after the colon."));

    /// <summary>Colon missing.</summary>
    public static readonly DiagnosticDescriptor ColonMissing = List.Error(
        "PLN1009",
        new(
            "缺少冒号",
            "Colon missing"),
        new(
            "“{0}”和后面的内容之间缺少冒号。",
            "There is no colon between “{0}” and what follows it."),
        new(
            "写成“{1}”。",
            "Write “{1}”."));

    /// <summary>Value missing.</summary>
    public static readonly DiagnosticDescriptor ValueMissing = List.Error(
        "PLN1010",
        new(
            "冒号后面没有内容",
            "Value missing"),
        new(
            "“{0}”缺少内容。",
            "“{0}” has no value."),
        new(
            "在同一行写上冒号和内容，例如“{0}：……”。",
            "Write a colon and the value on the same line: “{0}：…”."));

    /// <summary>Value not allowed.</summary>
    public static readonly DiagnosticDescriptor ValueNotAllowed = List.Error(
        "PLN1011",
        new(
            "这里不写内容",
            "Value not allowed"),
        new(
            "“{0}”的冒号后面不写内容。",
            "“{0}” takes no value after a colon."),
        new(
            "删去冒号和冒号后面的文字；需要的文字请写在“{0}”里面。",
            "Delete the colon and what follows it; write what is needed inside “{0}”."));

    /// <summary>Entry without content.</summary>
    public static readonly DiagnosticDescriptor EntryEmpty = List.Error(
        "PLN1012",
        new(
            "只有关键词，没有内容",
            "Entry without content"),
        new(
            "“{0}”没有内容。",
            "“{0}” has no content."),
        new(
            "{1}",
            "{1}"));

    /// <summary>Block not allowed.</summary>
    public static readonly DiagnosticDescriptor BlockNotAllowed = List.Error(
        "PLN1013",
        new(
            "这里不能用大括号",
            "Block not allowed"),
        new(
            "“{0}”后面不能跟大括号。",
            "“{0}” takes no block in braces."),
        new(
            "“{0}”只写一行。删去大括号；括号里的条目请另起一行，写到该写的地方。",
            "“{0}” is one line. Delete the braces and move what is in them to where it belongs."));

    /// <summary>Prose not allowed after this entry.</summary>
    public static readonly DiagnosticDescriptor ProseNotAllowed = List.Error(
        "PLN1014",
        new(
            "这里不能跟正文",
            "Prose not allowed after this entry"),
        new(
            "“{0}”后面不能跟三引号正文。",
            "“{0}” takes no prose in fences."),
        new(
            "删去三引号。一行内容写在冒号后面；正文写在“任务”“要求”“条”或“章”里面。",
            "Delete the fences. One line of content goes after the colon; prose belongs in a task, requirement, "
            + "item or chapter."));

    /// <summary>Prose without a keyword not allowed here.</summary>
    public static readonly DiagnosticDescriptor BareProseNotAllowed = List.Error(
        "PLN1015",
        new(
            "这里不能直接写正文",
            "Prose without a keyword not allowed here"),
        new(
            "这里不能直接写三引号正文。",
            "Prose without a keyword cannot stand here."),
        new(
            "正文可以直接写在“章”“任务”“要求”“条”里面；开头的话请写成“引言 \"\"\"”。",
            "Such prose can stand in a chapter, task, requirement or item; opening words are written with "
            + "“introduction”."));

    /// <summary>Entry given twice.</summary>
    public static readonly DiagnosticDescriptor GivenTwice = List.Error(
        "PLN1016",
        new(
            "重复书写",
            "Entry given twice"),
        new(
            "“{0}”写了两次，这里只能写一次。",
            "“{0}” is given twice; it can be given once here."),
        new(
            "保留一处，删去另一处；多项内容写在同一行，用“、”隔开。",
            "Keep one of them; several items go on one line, separated by “、”."));

    /// <summary>Line is no entry.</summary>
    public static readonly DiagnosticDescriptor NotAnEntry = List.Error(
        "PLN1017",
        new(
            "这一行看不懂",
            "Line is no entry"),
        new(
            "这一行不是条目：条目以关键词开头，后面跟冒号和内容。",
            "This line is no entry: an entry begins with a keyword, then a colon and the content."),
        new(
            "如果是正文，请在这段文字的上面和下面各加一行三个双引号（\"\"\"）；如果是说明，请在行首加“//”。",
            "If it is prose, put a line of three double quotes above and below it; if it is a comment, "
            + "begin it with “//”."));

    /// <summary>Chinese and English keywords mixed.</summary>
    public static readonly DiagnosticDescriptor MixedKeywords = List.Warning(
        "PLN1018",
        new(
            "中英文关键词混用",
            "Chinese and English keywords mixed"),
        new(
            "这个文件用的是另一种语言的关键词，这里却写了“{0}”。",
            "The file uses the other keyword set, but “{0}” stands here."),
        new(
            "改成“{1}”。一个文件只用一种语言的关键词。",
            "Write “{1}”. A file keeps to one keyword set."));

    /// <summary>Block never closed.</summary>
    public static readonly DiagnosticDescriptor BlockNeverClosed = List.Error(
        "PLN1019",
        new(
            "大括号没有闭合",
            "Block never closed"),
        new(
            "“{0}”的左大括号“{{”没有对应的右大括号“}}”。",
            "The opening brace of “{0}” is never closed."),
        new(
            "从缩进看，右大括号应补在第 {1} 行之后，单独成行。",
            "By the indentation, the closing brace belongs on a line of its own after line {1}."));

    /// <summary>Closing brace too many.</summary>
    public static readonly DiagnosticDescriptor StrayClosingBrace = List.Error(
        "PLN1020",
        new(
            "多了一个右大括号",
            "Closing brace too many"),
        new(
            "这个右大括号没有对应的左大括号。",
            "This closing brace closes nothing."),
        new(
            "删去它；如果前面漏写了左大括号，请在那一行的末尾补上“{{”。",
            "Delete it, or add the opening brace that is missing at the end of a line before it."));

    /// <summary>Text after a closing brace.</summary>
    public static readonly DiagnosticDescriptor TextAfterClosingBrace = List.Error(
        "PLN1021",
        new(
            "右大括号后面有文字",
            "Text after a closing brace"),
        new(
            "右大括号后面还有文字。",
            "There is text after the closing brace."),
        new(
            "右大括号单独成行，后面的内容另起一行。",
            "Put what follows the brace on a new line."));

    /// <summary>Opening brace on a line of its own.</summary>
    public static readonly DiagnosticDescriptor OpeningBraceAlone = List.Error(
        "PLN1022",
        new(
            "左大括号另起了一行",
            "Opening brace on a line of its own"),
        new(
            "左大括号要写在“{0}”那一行的末尾，不能另起一行。",
            "The opening brace stands at the end of the line of “{0}”, not on a line of its own."),
        new(
            "把左大括号移到上一行的末尾。",
            "Move the brace to the end of the line before."));

    /// <summary>Opening brace without a head.</summary>
    public static readonly DiagnosticDescriptor OpeningBraceWithoutHead = List.Error(
        "PLN1023",
        new(
            "左大括号前面没有关键词",
            "Opening brace without a head"),
        new(
            "这个左大括号前面没有关键词，不知道是谁的内容。",
            "No keyword stands before this opening brace."),
        new(
            "在前面写上关键词，例如“章：标题 {{”；或者把这对大括号删去。",
            "Write a keyword before it, or delete the pair of braces."));

    /// <summary>Prose never closed.</summary>
    public static readonly DiagnosticDescriptor FenceNeverClosed = List.Error(
        "PLN1024",
        new(
            "正文的三引号没有闭合",
            "Prose never closed"),
        new(
            "从这里开始的正文没有结束的三引号。",
            "The prose that begins here has no closing fence."),
        new(
            "在正文最后一行的下面加一行三个双引号（\"\"\"）。",
            "Add a line of three double quotes below the last line of the prose."));

    /// <summary>Text beside a fence.</summary>
    public static readonly DiagnosticDescriptor TextOnFenceLine = List.Error(
        "PLN1025",
        new(
            "三引号旁边有文字",
            "Text beside a fence"),
        new(
            "正文和三引号写在了同一行。",
            "Prose stands on the line of a fence."),
        new(
            "正文从三引号的下一行写起，结束的三引号单独成行。",
            "Prose begins on the line after the opening fence; the closing fence has a line of its own."));

    /// <summary>Nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = List.Error(
        "PLN1026",
        new(
            "嵌套太深",
            "Nested too deeply"),
        new(
            "大括号一层套一层，超过了 {0} 层，里面的内容没有读取。",
            "Blocks are nested more than {0} deep; what is inside was not read."),
        new(
            "减少层次，或检查前面是否漏了许多右大括号。",
            "Use fewer levels, or check whether closing braces are missing before it."));

    /// <summary>A mark that is never closed, with attributes behind it. {0}: mark; {1}: the first of them.</summary>
    public static readonly DiagnosticDescriptor MarkNeverClosed = List.Error(
        "PLN1032",
        new(
            "没有配对的符号吞掉了后面的内容",
            "Mark never closed, with attributes behind it"),
        new(
            "“{0}”没有另一半，后面的“{1}”就成了它里面的文字，不起作用。",
            "“{0}” is never closed, so what follows, “{1}”, counts as text inside it."),
        new(
            "补上另一半，或删去这一个。",
            "Close it, or delete it."));

    /// <summary>A word before text that needs none. {0}: word.</summary>
    public static readonly DiagnosticDescriptor WordBeforeText = List.Error(
        "PLN1033",
        new(
            "正文前面多写了一个词",
            "Word before text that needs none"),
        new(
            "这里的正文直接写在三引号之间，前面不写“{0}”。",
            "Text stands here between fences alone, without “{0}” before it."),
        new(
            "删去“{0}”，正文的前后各留一行三引号。",
            "Delete “{0}”; leave a line of three quotes above and below the text."));
}
