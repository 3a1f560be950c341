namespace PlanDsl.Semantics;

/// <summary>
/// Whether a name is another one misspelt. Agencies have names that differ in one character (教育局, 体育局; 区公安局, 市公安局),
/// so this is stricter than what a hint may ask after: what it says is certain enough to be said unasked.
/// </summary>
public static class BodyLikeness
{
    private const string Levels = "省市区县州旗镇乡";

    private static readonly string[] Ends =
    [
        "委员会", "办公室", "大队", "支队", "总队", "中心", "分局", "局", "委", "办", "厅", "处", "科", "室", "所", "院", "部", "会",
        "站", "队",
    ];

    /// <summary>What agencies at every level are for: one of these is no misspelling of another.</summary>
    private static readonly HashSet<string> Departments = new(StringComparer.Ordinal)
    {
        "发改", "发展改革", "发展和改革", "教育", "科技", "科学技术", "工信", "工业和信息化", "民宗", "公安", "民政", "司法", "财政", "人社",
        "人力社保", "人力资源和社会保障", "自然资源", "规划", "国土", "生态环境", "环保", "住建", "住房城乡建设", "住房和城乡建设", "城管",
        "城市管理", "交通", "交通运输", "水务", "水利", "农业", "农业农村", "农机", "农经", "林业", "园林", "渔业", "畜牧", "商务", "文旅", "文化",
        "旅游", "文化旅游", "文化和旅游", "文体", "体育", "广电", "卫健", "卫生", "卫生健康", "退役军人", "应急", "应急管理", "安监", "审计", "国资",
        "市场监管", "市场监督管理", "工商", "质监", "食药监", "药监", "统计", "医保", "医疗保障", "信访", "人防", "金融", "大数据", "数据", "税务",
        "国税", "地税", "气象", "消防", "海关", "邮政", "通信", "通信管理", "烟草", "粮食", "档案", "地震", "供销", "残联", "海事", "网信", "宣传",
        "组织", "统战", "政法", "编办", "妇联", "工会", "法规", "综合", "人事", "财务", "监察", "督查", "信息", "宣教", "价格", "广告", "网监",
    };

    /// <summary>Whether one character was mistaken, left out, doubled, or changed places with its neighbour.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="name">The name that it may be.</param>
    public static bool IsMisspelling(string written, string name)
    {
        if (written.Length < 3 || name.Length < 3 || written == name || Departments.Contains(Stem(written)))
        {
            return false;
        }

        var start = written.AsSpan().CommonPrefixLength(name);
        var end = 0;
        while (end < Math.Min(written.Length, name.Length) - start && written[^(end + 1)] == name[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (written.Length - start - end, name.Length - start - end);
        return (left, right) switch
        {
            (2, 2) => written[start] == name[start + 1] && written[start + 1] == name[start],
            (1, 1) => start > 0 && (Stem(name).Length > 2 || Departments.Contains(Stem(name))),
            (0, 1) or (1, 0) => start > 0 && end > 0,
            _ => false,
        };
    }

    /// <summary>What an agency is for: 公安 of 市公安局.</summary>
    private static string Stem(string name)
    {
        var bare = Levels.Contains(name[0]) ? name[1..] : name;
        var end = Array.Find(Ends, e => bare.Length > e.Length && bare.EndsWith(e, StringComparison.Ordinal));
        return end is null ? bare : bare[..^end.Length];
    }
}
