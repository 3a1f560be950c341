using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding a shell reports: PLN2021 to PLN2029, PLN2065 and PLN2072.</summary>
public static class NoticeDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>A second shell in one file.</summary>
    public static readonly DiagnosticDescriptor SecondNotice = List.Error(
        "PLN2021",
        new("一个文件写了两个通知", "More than one shell in a file"),
        new("这里又写了一个“通知”，一个方案只套一个壳。", "A second \"notice\" is declared; a plan has one shell."),
        new("删去一个；不同的壳各写一个文件，都“导入”这个方案用的单位库。", "Delete one, or give it a file of its own."));

    /// <summary>Stamps of names without the posts that stand before them.</summary>
    public static readonly DiagnosticDescriptor StampWithoutPost = List.Error(
        "PLN2065",
        new("签名章没有职务", "A stamp without a post"),
        new("“用印：签名章”后面没有写职务，不知道是谁的签名章。", "\"seal: stamped\" does not say whose stamp it is."),
        new("写成“用印：签名章；市长”，联合行文的依次写各机关的职务。", "Write \"seal: stamped; post\", and one post for each issuer."));

    /// <summary>A break of a title that names no two words. {0}: text.</summary>
    public static readonly DiagnosticDescriptor TitleBreakNotUnderstood = List.Error(
        "PLN2072",
        new("看不懂的断行", "Title break not understood"),
        new("“{0}”没有说在哪两个词之间断行。", "\"{0}\" does not say between which words a title breaks."),
        new(
            "写成“违法行为｜专项行动”：竖线前后各写标题里相连的几个字；几处用顿号分开。",
            "Write the words of the title before and behind a bar, \"甲｜乙\"; several with \"、\" between them."));
}
