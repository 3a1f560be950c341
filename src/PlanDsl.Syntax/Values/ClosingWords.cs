namespace PlanDsl.Syntax.Values;

/// <summary>Words that close a responsibility and name nobody: 按职责分工负责, 负责落实, 列第一位者为牵头单位，下同.</summary>
public static class ClosingWords
{
    private static readonly string[] Openings =
    [
        "按", "依", "根据", "负责落实", "负责实施", "负责推进", "共同", "分别", "分工", "各负其责", "各司其职", "密切", "协同配合",
        "协同推进", "联合推进", "组织实施", "组织落实", "具体落实", "具体负责", "具体实施", "抓好", "列第一", "列首位", "列在首位", "排第一",
        "排首位", "排在", "第一位", "首位",
    ];

    /// <summary>Whether a text is such words. No body begins like that, and one in quotes is a body.</summary>
    public static bool Are(string text) =>
        Array.Exists(Openings, o => text.StartsWith(o, StringComparison.Ordinal));
}
