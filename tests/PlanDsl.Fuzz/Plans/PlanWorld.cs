namespace PlanDsl.Fuzz.Plans;

/// <summary>What a plan has declared so far, so that the rest of it can speak of that.</summary>
internal sealed class PlanWorld
{
    private static readonly string[] Stems = ["甲", "清查", "t", "表Ａ", "甲_b", "𠀀", "ｋ", "条"];
    private int last;

    /// <summary>Bodies that the registry declares.</summary>
    public static string[] Bodies { get; } = ["市教育局", "市公安局", "市城管局", "市网信办", "区商务局", "区经发局"];

    /// <summary>Collectives that the registry declares.</summary>
    public static string[] Collectives { get; } = ["各区县", "各街道", "牵头部门"];

    /// <summary>What can be cited, without braces.</summary>
    public List<string> Facts { get; } = ["方案"];

    /// <summary>The forms that are done.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>Fields as a task names them: form, dot, field.</summary>
    public List<string> Measures { get; } = [];

    /// <summary>The figures of the form that is being written.</summary>
    public List<string> Figures { get; } = [];

    /// <summary>The fields, of any kind, of the form that is being written.</summary>
    public List<string> Fields { get; } = [];

    /// <summary>The rules of the form that is being written.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>The columns of the register that is being written, as samples fill them.</summary>
    public List<string> Samples { get; } = [];

    /// <summary>The lines of the matrix that is being written.</summary>
    public List<string> Rows { get; } = [];

    /// <summary>The columns of the matrix that is being written.</summary>
    public List<string> Columns { get; } = [];

    /// <summary>An identifier that nothing has.</summary>
    public string Fresh(Random random) => $"{random.Pick(Stems)}{++last}";
}
