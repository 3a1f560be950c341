namespace PlanDsl.Semantics;

/// <summary>Tells names of people and posts by their form.</summary>
public static class PersonName
{
    /// <summary>What a post ends with.</summary>
    private static readonly string[] Posts =
    [
        "长", "主任", "书记", "主席", "委员", "常委", "秘书", "巡视员", "调研员", "负责人", "负责同志", "同志", "领导", "组员", "成员",
        "干事", "代表", "总监", "经理", "董事", "助理", "专员", "督学", "督察", "干部", "人员", "科员", "职员", "总师",
        "工程师", "会计师", "经济师", "总工", "顾问", "联络员", "协管员", "网格员", "检察官", "法官", "政委", "参谋", "理事", "监事",
        "教授", "研究员", "讲师", "专家", "召集人", "指挥", "主管", "主持人", "司令员", "教导员", "指导员", "先生", "女士",
    ];

    /// <summary>What the name of a body ends with.</summary>
    private static readonly string[] Bodies =
    [
        "局", "委", "办", "厅", "处", "科", "室", "所", "院", "部", "会", "站", "队", "中心", "政府", "公司", "街道", "镇", "乡", "司", "署",
        "单位", "部门", "机构", "企业", "席位",
    ];

    /// <summary>How a name is masked: 王某某, 张××.</summary>
    private const string Masks = "某×*＊○〇";

    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹"
        + "孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚"
        + "符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫"
        + "米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    /// <summary>王某某, 张××: a name whose bearer is not told.</summary>
    public static bool IsMasked(string text) => text.Length is 2 or 3 or 4 && char.IsLetter(text[0])
        && !Masks.Contains(text[0]) && text.AsSpan(1).IndexOfAnyExcept(Masks) < 0;

    /// <summary>
    /// Whether a word is the name of a person: masked, or two or three characters that begin with a surname; no post.
    /// </summary>
    public static bool IsName(string word) =>
        IsMasked(word) || word.Contains('·')
        || (word.Length is 2 or 3 && Surnames.Contains(word[0]) && !IsPost(word) && !IsBody(word));

    /// <summary>Whether a text ends as names of bodies do.</summary>
    public static bool IsBody(string text) => Array.Exists(Bodies, e => text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a text is a post, or ends with one: 副局长, 市教育局党组成员、副局长（主持工作）.</summary>
    public static bool IsPost(string text)
    {
        var open = text.AsSpan().LastIndexOfAny('（', '(');
        var bare = open > 0 && text[^1] is '）' or ')' ? text[..open] : text;
        return Array.Exists(Posts, p => bare.EndsWith(p, StringComparison.Ordinal));
    }
}
