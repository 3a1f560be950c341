using PlanDsl.Fuzz.Laws;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// A value for each keyword that takes one, with commas, widths and spaces that the formatter would settle if it might.
/// A new keyword needs a line here, which the first plan that holds it says.
/// </summary>
internal static class PlanValues
{
    private static readonly string[] Deadlines =
    [
        "2024年4月底前", "2024-05-08前", "6月中旬", "6月15日和6月25日前", "5月8日17:00前", "4月、6月10日前",
        "4月10日至15日", "5月底前基本完成，6月15日前全部完成", "6月底前，并长期坚持", "每月5日前，遇节假日顺延", "4月起每月25日前",
        "次月5日前", "每季度后首月10日前", "行动结束前", "“五一”前", "每10天", "定期", "接到举报后24小时内",
        "每日16:00前", "每个工作日", "每周一、周四前", "每旬最后一日前", "每月15日、30日前", "每月最后一个工作日前", "每季度末前", "每半年",
        "收到本通知后10日内", "行动结束后两周内", "长期坚持", "每周四下午5时前；至 4月30日；除 国庆节期间",
        "每月28日前；自 5月1日起；数据 截至上月末", "6月14日前；成果 完成“首轮；排查”；情形 重大隐患", "6月14日前；成果 完成〔首轮,二轮〕,复查；情形　甲,乙",
    ];

    private static readonly string[] Periods =
    [
        "2024年3月—6月", "3至5月", "自2024年3月1日至6月20日", "从4月开始至6月结束", "4月", "4月下旬—5月上中旬", "第二季度",
        "6月30日前", "长期坚持", "到2024年6月底",
    ];

    private static readonly Dictionary<Keyword, string[]> Fixed = new()
    {
        [Keyword.Import] = ["共用.plan"],
        [Keyword.Prefix] = ["区", "市"],
        [Keyword.Genre] = ["印发", "通知", "转发", "征求意见", "印发；作附件", "征求意见；不附反馈表"],
        [Keyword.NoticeFormat] = ["文件", "信函", "令", "命令", "纪要"],
        [Keyword.Seal] = ["盖章", "不盖章", "签名章；市长", "签名章；市教育局局长；市公安局局长"],
        [Keyword.Present] = ["市教育局林某某，市公安局陈某"],
        [Keyword.Excused] = ["王某某"],
        [Keyword.Observing] = ["赵某，“钱某某；孙某”"],
        [Keyword.CopyNumber] = ["000001"],
        [Keyword.Secrecy] = ["秘密★1年"],
        [Keyword.Urgency] = ["特急", "加急"],
        [Keyword.Letterhead] = ["市教育局、市公安局", "“临江市教育局文件”", "市教育局"],
        [Keyword.DocumentNumber] = ["临教发〔2024〕3号"],
        [Keyword.Signatory] = ["林某某", "林某某 ,陈某"],
        [Keyword.NoticeTitle] = ["临江市教育局关于印发《方案》的通知", "“”"],
        [Keyword.Addressees] = ["各区县、各街道，市公安局", "“各区教育局”，区经发局", "“各区〔含功能区,新区〕教育局” ,区经发局"],
        [Keyword.Annotation] = ["此件公开发布"],
        [Keyword.Imprint] = ["临江市教育局办公室；2024年3月4日", "临江市教育局办公室〔代,印〕；2024年3月4日"],
        [Keyword.Plan] = ["临江市2024年护学行动方案", "“护学”专项行动方案（试行）"],
        [Keyword.Period] = ["2024年3月—6月", "2024年3月1日—6月20日；共 4个月", "2024年3月—12月"],
        [Keyword.IssueDate] = ["2024年2月28日", "2024-02-28"],
        [Keyword.TitleBreaks] = ["专项｜行动", "行动|方案、专项｜行动"],
        [Keyword.Status] = ["征求意见稿", "讨论稿", "送审稿", "草案", "试行"],
        [Keyword.Basis] = ["《滨海省护学方案》；文号 滨教〔2024〕8号", "《未成年人保护法》"],
        [Keyword.ShortName] = ["《关于加强治理的通知》（临政办〔2024〕3号）", "护学专项行动领导小组办公室"],
        [Keyword.Chapter] = ["重点任务", "立即开展排查；接排", "工作要求；另起", "“一、二；三”"],
        [Keyword.Role] = ["目标", "任务、职责", "组织", "进度", "要求，保障", "联系", "范围"],
        [Keyword.Task] = ["清查摊点", "规范经营；另起", "抽检，公布", "登记造册；逐户核查。"],
        [Keyword.Requirement] = ["加强领导", "严肃纪律；接排", "层层压实责任。"],
        [Keyword.Phase] = ["动员部署阶段；3月", "集中整治阶段；4月—6月", "长期阶段；长期坚持", "检查阶段"],
        [Keyword.Item] = ["公开结果", "其他事项", "巡查；句内"],
        [Keyword.Label] = ["种子", "坚持全面覆盖。"],
        [Keyword.Number] = ["十三、", "（六）", "无"],
        [Keyword.Levels] = ["一、 （一） 1. （1） ①", "（一） 1.；连续 2", "01 (1)", "第一条 无", "•"],
        [Keyword.Verbatim] = ["来函原文", "原件如此；已核对"],
        [Keyword.Target] =
        [
            "抽查比例 ≥ 20%；原则上；基数 经营主体总数", "联合检查 至少 每季度1次", "巡防队伍 ≥ 1‰",
            "示范点 达到 2个以上；力争；其中 城区 1个、镇区 1个；时限 2024年6月底前", "投诉率 稳定在 3%以下",
        ],
        [Keyword.Scope] =
        [
            "中小学校、幼儿园", "政府投资项目；期间 2023年度", "市教育局，各校；地区 各区县、城区；除 高校、“一、二类点”",
            "甲：平台「丙，丁」 ,各校【乙,戊】；地区　各区县,城区；除 高校〔民办,公办〕,１所",
        ],
        [Keyword.Derived] = ["职责分工", "任务分工表", "报送要求", "报表目录"],
        [Keyword.AttachmentLine] = ["不印", "印"],
        [Keyword.Leadership] = ["护学领导小组", "工作专班"],
        [Keyword.PrintedAs] = ["名单", "职务", "句", "句内"],
        [Keyword.ResponsibilityAs] = ["括注；省前缀", "括注；首位牵头", "独立行；标签 责任处室", "不印", "括注"],
        [Keyword.DueByAs] = ["括注", "独立行；标签 完成时间", "不印"],
        [Keyword.Channel] = ["OA、邮箱 a@example.org", "书面（加盖公章,签名） , OA"],
        [Keyword.Approval] = ["街道主要负责人", "工作组组长、工作队长"],
        [Keyword.Definition] = ["以立案数计", "以整改完成数计；去重"],
        [Keyword.Point] = ["主要做法", "问题、建议；下一步"],
        [Keyword.Reporting] = ["专项行动总结"],
        [Keyword.Contact] =
        [
            "安全科 王某；电话 0000-0000000；邮箱 a@example.org；同行", "某科 某某；电话 0000-0000000；句内",
            "某科〔甲,乙〕　某某；电话 ００００-1,0000-2",
        ],
        [Keyword.Attachment] = ["统计表", "工作要点（含说明）"],
        [Keyword.ExternalFile] = ["标准.pdf", "附件 一，二.docx"],
        [Keyword.FormHead] = ["填报单位（盖章）、填报日期（年月日）", "填报单位, 时间（月日）", "填报单位「甲,乙」，时间"],
        [Keyword.Columns] = ["项目、数量、备注", "内容，数量，备注"],
        [Keyword.Remarks] = ["按行", "按组"],
        [Keyword.FormVersion] = ["1.1", "2.0；自 2025年3月1日"],
        [Keyword.FormNumber] = ["安监1表"],
        [Keyword.FormMaker] = ["某某局，某某委"],
        [Keyword.FormApproval] = ["某统函〔2025〕3号"],
        [Keyword.ValidUntil] = ["2027年12月31日"],
        [Keyword.FormPeriod] = ["月", "一次性"],
        [Keyword.FormTail] = ["填表人、核表人", "填表人,核表人 ，联系电话"],
        [Keyword.PrintedRules] = ["印", "不印"],
        [Keyword.RowNumbers] = ["连续", "按组"],
        [Keyword.Group] = ["检查情况", "市教育局"],
        [Keyword.Register] = ["企业名录；序号；行数 8", "问题清单"],
        [Keyword.Matrix] = ["项目", "“”"],
        [Keyword.Note] = ["数据截至填报之日。", "按月累计；不重复。"],
        [Keyword.StaticTable] = ["分工表", "分工表；列宽 1:4:3"],
        [Keyword.Allow] = ["原件如此", "已核对；见来函"],
        [Keyword.DueBy] = Deadlines,
        [Keyword.Deadline] = Deadlines,
        [Keyword.During] = [.. Periods, "3月—5月；句内"],
        [Keyword.Leader] = ["林某某 局长", "市政府副市长 许某某；标签 总指挥", "许某某（副市长）", "林某某 局长（主持工作）"],
        [Keyword.DeputyLeader] = ["陈某 副局长、王某某 副支队长", "赵某 副局长"],
        [Keyword.Members] = ["市公安局、“各科室负责人”", "钱某某 科长，孙某 科员"],
        [Keyword.OfficeHead] = ["赵某某 处长"],
    };

    private static readonly Dictionary<Keyword, Func<Random, PlanWorld, string>> Made = new()
    {
        [Keyword.Issuer] = static (r, _) => Bodies(r, "、"),
        [Keyword.Signature] = static (r, _) => r.Percent(20) ? "“”" : r.Pick(PlanWorld.Bodies),
        [Keyword.AlsoFollowedBy] = static (r, _) => Bodies(r, "、"),
        [Keyword.Duty] = static (r, _) => Bodies(r, r.Pick(["、", "，"])) + r.Pick(["", "；编号", "：负责登记,核查；负责宣传。"]),
        [Keyword.Responsibility] = static (r, _) => Responsible(r),
        [Keyword.DefaultResponsibility] = static (r, _) => Responsible(r),
        [Keyword.Office] = static (r, _) => r.Pick(PlanWorld.Bodies),
        [Keyword.Statistics] = static (r, w) => w.Measures.Count == 0 ? w.Forms[0] : r.Pick(w.Measures),
        [Keyword.Reporter] = static (r, _) => Bodies(r, "、"),
        [Keyword.Receiver] = static (r, _) => r.Percent(30) ? "牵头部门 → 市教育局" : r.Pick(PlanWorld.Bodies),
        [Keyword.CopyTo] = static (r, _) => Bodies(r, "、"),
        [Keyword.Split] = static (r, _) => r.Pick(PlanWorld.Bodies) + r.Pick(["", "；另送"]),
        [Keyword.Deliverable] = static (r, w) => r.Pick(
            ["工作总结", $"统计表；表 {r.Pick(w.Forms)}", "典型案例；不少于3件；限 市公安局；附 决定书",
             "案例,图片；附 〔甲,乙〕说明，附图；并附　「丙,丁」,目录", "台账；零报告", "《清单》；印作 “《清单》（一式两份）”"]),
        [Keyword.Contains] = static (r, w) => r.Pick(w.Forms),
        [Keyword.Sample] = static (r, w) => string.Join(
            r.Pick(["、", "，"]), w.Samples.Count == 0 ? ["甲"] : w.Samples.Take(r.Next(1, w.Samples.Count + 1))),
        [Keyword.Rule] = static (r, w) => Rule(r, w) + r.Pick(
            ["", "；核实", "；强制", "；提示；试行", "；缺项 按零", "；缺项 全缺不查；核实", "；缺项 报错", "；缺项 不查"])
            + r.Pick(["", "；自 2024年4月起；至 2024年5月", "；限 市教育局，市公安局"]),
        [Keyword.Waiver] = static (r, _) =>
            Bodies(r, "、") + r.Pick(["；理由 系统改造；至 2024年6月底", "；理由 甲，乙；至 2024-05-31"]),
    };

    /// <summary>A value.</summary>
    /// <param name="keyword">Of what.</param>
    /// <param name="parent">What it stands in.</param>
    /// <param name="id">Its identifier, if it has one.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="world">What can be spoken of.</param>
    public static string Of(Keyword keyword, Keyword? parent, string? id, Random random, PlanWorld world) =>
        keyword switch
        {
            _ when Fixed.TryGetValue(keyword, out var values) => random.Pick(values),
            _ when Made.TryGetValue(keyword, out var make) => make(random, world),
            Keyword.FormUnit when parent == Keyword.Plan => random.Pick(["个数", "物量；1位小数"]),
            Keyword.FormUnit => random.Pick(["件", "万元", "件,次〔甲,乙〕"]),
            Keyword.Agency => $"临江市{id![1..]}；又称 {id}甲、{id}乙",
            Keyword.Collective => $"{id}有关单位",
            Keyword.Form => "情况统计表" + random.Pick(["", $"；英文 CasesOf{world.Forms.Count}"]),
            Keyword.Field when parent == Keyword.Register => RegisterField(random, world),
            Keyword.Field => $"检查{SettledText.Of(id!)}（含网店、摊贩）" + Field(parent, random, world),
            Keyword.Sentence => Sentence(random, world),
            Keyword.Classification => "按类型分；" + random.Pick(["可重复", "不重复"]) + Total(random, world),
            Keyword.MatrixRow => $"行{SettledText.Of(id!)}" + random.Pick(["", "；组 机构"]),
            Keyword.MatrixColumn => $"列{SettledText.Of(id!)}；单位 {random.Pick(["件", "家"])}" + random.Pick(["", "；组 查处"]),
            _ => throw new NotSupportedException($"PlanValues has no value for the keyword {keyword}"),
        };

    private static string Bodies(Random random, string separator) => string.Join(
        separator,
        PlanWorld.Bodies.Concat(PlanWorld.Collectives).Where(_ => random.Percent(20)).DefaultIfEmpty("市公安局"));

    /// <summary>Who is responsible, on the line of an item.</summary>
    internal static string OnHead(Random random) => random.Pick(
    [
        "；责任 市教育局、市公安局", "；责任 牵头 市教育局；配合 市公安局；按职责分工负责", "；牵头 市教育局；时限 4月底前",
        "；责任 “有关部门”；时限 4月底前；成果 完成排查",
    ]);

    private static string Responsible(Random random) => random.Next(5) switch
    {
        0 => "市教育局、市公安局；按职责分工协作",
        1 => "牵头 市教育局；配合 市公安局，区商务局；按职责分工负责",
        2 => "“督办”　市公安局；指导 “负有〔甲,乙〕监管职责的部门” ,市教育局；按职责,分工 ，负责",
        3 => "负责 各区县",
        _ => Bodies(random, random.Pick(["、", "，", ","])),
    };

    /// <summary>Classes are figures; so is the first field of all, for a task to count.</summary>
    private static string Field(Keyword? parent, Random random, PlanWorld world) => random.Pick(
        parent == Keyword.Classification || (world.Figures.Count == 0 && world.Measures.Count == 0)
            ? FieldExamples.OfFigures
            : FieldExamples.OfRows);

    private static string RegisterField(Random random, PlanWorld world)
    {
        var (attributes, sample) = random.Pick(FieldExamples.OfList);
        world.Samples.Add(random.Percent(20) ? "“”" : sample);
        return $"第{world.Samples.Count}列{attributes}";
    }

    private static string Sentence(Random random, PlanWorld world)
    {
        var (first, second) = (SettledText.Of(world.Fresh(random)), SettledText.Of(world.Fresh(random)));
        world.Figures.AddRange([first, second]);
        return $"查处案件{{{first}：件}}；罚没款 {{{second}：万元，2位小数}}";
    }

    private static string Total(Random random, PlanWorld world) =>
        world.Figures.Count > 0 && random.Percent(50) ? $"；合计 {world.Figures[0]}" : "";

    private static string Rule(Random random, PlanWorld world)
    {
        if (world.Figures.Count == 0)
        {
            return $"{random.Pick(world.Fields)} {random.Pick(["为空", "不为空"])}";
        }

        var (a, b) = (random.Pick(world.Figures), random.Pick(world.Figures));
        var any = random.Pick(world.Fields.Count == 0 ? world.Figures : world.Fields);
        return random.Next(9) switch
        {
            0 => $"{a} ≤ {b}",
            1 => $"若 {a} = 0 则 {b} = 0",
            2 => $"{a} + {b} >= {b} 且 非 {a} < 0",
            3 => $"0 ≤ {a} ≤ {b} + 1.5",
            4 => $"绝对值（{a} − {b}） ≤ 最大（{a}、{b}）",
            5 => $"四舍五入（{a} ÷ {b}，2） ≥ 50% 或 {any} 为空",
            6 => $"若 {a} 不为零，则 {any} 不为空",
            7 when a != any => $"{random.Pick(["同填", "互斥", "至少一项", "恰好一项"])}（{a}、{any}）",
            _ => $"（{a} − {b}）× 2 ≠ 1.0 或 {a} > 0",
        };
    }
}
