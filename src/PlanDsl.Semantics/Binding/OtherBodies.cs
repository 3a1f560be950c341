namespace PlanDsl.Semantics.Binding;

/// <summary>Words behind a list for those that it does not name: 等, 等有关部门, 等5个部门.</summary>
internal static class OtherBodies
{
    /// <summary>What is longer is a text of its own.</summary>
    private const int Longest = 16;

    private static readonly string[] Ends =
        ["部门", "单位", "机构", "机关", "处室", "科室", "企业", "地区", "方面", "家", "个", "局", "街道", "乡镇"];

    internal static bool Are(string text) => text == "等" || text == "等等"
        || (text.Length <= Longest && text.StartsWith('等')
            && Array.Exists(Ends, e => text.EndsWith(e, StringComparison.Ordinal)));
}
