using System.Text;

namespace PlanDsl.Fuzz.Growth;

/// <summary>
/// Texts that repeat one thing as often as is wanted: every construct, every kind of mistake, long lines, deep nesting.
/// </summary>
internal static class LargeTexts
{
    private const string Fence = "\"\"\"";

    /// <summary>Each by its name.</summary>
    public static Dictionary<string, Func<int, string>> All { get; } = new()
    {
        ["chapters"] = n => Plan(Each(n, i => $"  章：第{i}章 {{\n    {Fence}\n    开展检查{i}。\n    {Fence}\n  }}\n")),
        ["tasks"] = n => Plan(Chapter(Each(n, i => Item($"任务 t{i}：任务{i}", "开展检查。")))),
        ["tasks of bodies"] = n => Bodies(n) + Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      责任：单位{i}、单位{i / 2}\n    }}\n"))),
        ["nested tasks"] = n => Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n{Item("任务：小项", "检查。")}    }}\n"))),
        ["paragraphs"] = n => Plan(Prose(Each(n, i => $"    第{i}段，开展检查。\n\n"))),
        ["list items"] = n => Plan(Prose(Each(n, i => $"    - 第{i}项，开展检查。\n"))),
        ["one paragraph of many lines"] = n => Plan(Prose(Each(n, i => $"    第{i}行开展检查，\n"))),
        ["lines with stress"] = n => Plan(Prose(Each(n, i => $"    第*{i}*行开展检查，\n"))),
        ["one long line"] = n => Plan(Prose("    " + Each(n, _ => "开展检查，"))),
        ["half-width marks"] = n => Plan(Prose(Each(n, i => $"    第{i}段,开展(检查.\n\n"))),
        ["unpaired marks on one line"] = n => Plan(Prose("    " + Each(n, _ => "“检查《（") + "\n")),
        ["bad wording"] = n => Plan(Prose(Each(n, i => $"    百分之三十…的3-5个，第一、二是2024年2月30日，见附件{i}。\n\n"))),
        ["citations"] = n => Plan(Prose(Each(n, _ => "    按{方案}办理。\n\n"))),
        ["unknown citations"] = n => Plan(Prose(Each(n, i => $"    按{{没有{i}}}办理。\n\n"))),
        ["citations of tasks"] = n => Plan(
            Prose(Each(n, i => $"    见{{t{i}}}。\n\n")) + Chapter(Each(n, i => Item($"任务 t{i}：任务{i}", "检查。")))),
        ["short names"] = n => Plan(
            Each(n, i => $"  简称 名{i}：《关于第{i}件事的办法》\n") + Prose(Each(n, i => $"    按{{名{i}}}办理。\n\n"))),
        ["open braces in prose"] = n => Plan(Prose("    " + Each(n, _ => "{") + "\n")),
        ["stars"] = n => Plan(Prose("    " + Each(n, _ => "*a ") + "\n")),
        ["stars and underscores"] = n => Plan(Prose("    " + Each(n, _ => "*a _b ") + "\n")),
        ["deep list"] = n => Plan(Prose(Each(
            Math.Min(n, 2000), i => "    " + new string(' ', 2 * i) + "- 项\n"))),
        ["list markers on one line"] = n => Plan(Prose("    " + Each(n, _ => "- ") + "项\n")),
        ["ordered markers on one line"] = n => Plan(Prose("    " + Each(n, _ => "1. ") + "项\n")),
        ["forms"] = n => Plan(Each(n / 4, i => Form(i, 2))),
        ["fields"] = n => Plan(Form(1, n)),
        ["parts of fields"] = n => Plan(FormOf(Each(n, i =>
            $"    字段 f{i}：指标{i}；单位 件" + (i == 0 ? "\n" : $"；其中 f{i - 1}\n")))),
        ["fields of one label"] = n => Plan(FormOf(Each(n, i => $"    字段 f{i}：指标；单位 件\n"))),
        ["groups"] = n => Plan(FormOf(Each(n, i => $"    组 g{i}：组{i} {{\n      字段 f{i}：指标{i}；单位 件\n    }}\n"))),
        ["rules"] = n => Plan(FormOf(Each(n, i => $"    字段 f{i}：指标{i}；单位 件\n")
            + Each(n, i => $"    审核 r{i}：f{i} ≤ f{i / 2}\n"))),
        ["rules of unknown fields"] = n => Plan(FormOf(Each(n, i => $"    字段 f{i}：指标{i}；单位 件\n")
            + Each(n, i => $"    审核 r{i}：g{i}x ≤ h{i}x\n"))),
        ["choices"] = n => Plan(FormOf("    登记 名录：名录 {\n      字段 类别：类别；选择 "
            + string.Join('|', Enumerable.Range(0, n).Select(i => $"第{i}类")) + "\n    }\n")),
        ["columns of a list"] = n => Plan(FormOf("    登记 名录：名录 {\n"
            + Each(n / 4, i => $"      字段 c{i}：栏{i}；文字\n") + "    }\n")),
        ["matrix rows"] = n => Plan(FormOf("    矩阵 m：项目 {\n      列 c：件数；单位 件\n"
            + Each(n, i => $"      行 r{i}：行{i}\n") + "    }\n")),
        ["matrix of sums"] = n => Plan(FormOf("    矩阵 m：项目 {\n" + Each(n / 40, i => $"      列 c{i}：件数{i}；单位 件\n")
            + Each(n / 40, i => $"      行 r{i}：行{i}\n      行 s{i}：合计{i}；合计 r{i}\n") + "      行 s：总计；合计 全部\n    }\n")),
        ["a sum of classes"] = n => Plan(FormOf("    字段 z：总数；单位 件\n"
            + $"    分类 k：按类分；合计 z；可重复 {{\n{Each(n, i => $"      字段 f{i}：类{i}；单位 件\n")}    }}\n"
            + "    审核 s：" + string.Join(" + ", Enumerable.Range(0, n / 4).Select(static i => $"f{i}")) + " = z\n")),
        ["overlapping classifications"] = n => Plan(FormOf(Each(n, i =>
            $"    分类 k{i}：按{i}分；可重复 {{\n      字段 f{i}：类{i}；单位 件\n    }}\n")
            + Each(n, i => $"    审核 r{i}：f{i} ≤ f{i / 2}\n"))),
        ["samples of choices"] = n => Plan(FormOf("    登记 名录：名录 {\n      字段 类别：类别；选择 "
            + string.Join('|', Enumerable.Range(0, n / 40).Select(i => $"第{i}类")) + "\n"
            + Each(n, i => $"      样例：第{i}种\n") + "    }\n")),
        ["heads"] = n => Plan(FormOf("    表头：" + string.Join('、', Enumerable.Range(0, n).Select(i => $"单位{i}"))
            + "\n    字段 f：指标；单位 件\n")),
        ["sentence"] = n => Plan(FormOf("    句：" + Each(n, i => $"查处{{f{i}：件}}；") + "\n")),
        ["notes"] = n => Plan(FormOf("    字段 f：指标；单位 件\n" + Each(n, i => $"    注：第{i}条说明。\n"))),
        ["table rows"] = n => Plan(Table(Each(n, i => $"    | 第{i}行 | 内容 |\n"))),
        ["table columns"] = n => Plan(Chapter($"    表格：表 {Fence}\n    |{Each(n / 4, _ => " 栏 |")}\n"
            + $"    |{Each(n / 4, _ => "---|")}\n    |{Each(n / 4, _ => " 值 |")}\n    {Fence}\n")),
        ["merged cells"] = n => Plan(Table("    | 首 | 内容 |\n" + Each(n, _ => "    | ^ | 内容 |\n"))),
        ["reportings"] = n => Plan(Each(n, i =>
            $"  报送 b{i} {{\n    截止：每月{(i % 28) + 1}日前\n    材料：总结{i}\n  }}\n")),
        ["deadlines"] = n => Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      时限：2026年4月{(i % 30) + 1}日前\n    }}\n"))),
        ["deadlines after deadlines"] = n => Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      时限：" + (i == 0 ? "2026年4月1日前" : $"{{t{i - 1}}}结束后1日内") + "\n    }\n"))),
        ["deadlines after phases"] = n => Plan(Chapter(Each(n, i =>
            $"    阶段：阶段{i}；4月\n    任务 t{i}：任务{i} {{\n      时限：阶段{i}结束后1日内\n    }}\n"))),
        ["deadlines after unknown things"] = n => Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      时限：任务x{i}结束后1日内\n    }}\n"))),
        ["phases"] = n => Plan(Chapter(Each(n, i => Item($"阶段：第{i}阶段；4月—5月", "检查。")))),
        ["targets"] = n => Plan(Each(n, i => $"  指标 z{i}：抽查比例 ≥ {i % 100}%\n")),
        ["scopes"] = n => Plan(Each(n, i => $"  范围：第{i}类场所、第{i + 1}类场所\n")),
        ["bodies"] = n => Bodies(n) + Plan(string.Empty),
        ["bodies above bodies"] = n => $"单位库 {{\n{Each(n, i =>
            $"  单位 单位{i}：第{i}单位" + (i == 0 ? "\n" : $"；上级 单位{i - 1}\n"))}}}\n" + Plan(string.Empty),
        ["bodies in prose"] = n => Bodies(n) + Plan(Prose(Each(n, i => $"    由第{i}号局办理。\n\n"))),
        ["unknown bodies"] = n => Bodies(n) + Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      责任：单位x{i}\n    }}\n"))),
        ["one long name that nobody has"] = n => Bodies(2) + Plan(Chapter(
            $"    任务：检查 {{\n      责任：{Each(n * 8, static _ => "甲")}局\n    }}\n")),
        ["one long member of a leading group"] = n => Bodies(2) + Plan(Chapter(
            $"    领导小组 g：工作领导小组 {{\n      组长：甲某某 {Each(n * 4, static _ => "市局")}局长\n"
            + $"      成员：{Each(n * 8, static _ => "甲")}局\n    }}\n")),
        ["one long sentence of roles and months"] = n => Bodies(2) + Plan(Prose(
            $"    {Each(n, static _ => "甲局牵头专项行动3个月内")}。\n\n")),
        ["a list of bodies"] = n => Bodies(n) + Plan(Chapter("    任务：检查 {\n      责任："
            + string.Join('、', Enumerable.Range(0, n).Select(i => $"单位{i}")) + "\n    }\n")),
        ["tasks of bodies above bodies"] = n => $"单位库 {{\n{Each(n, i =>
            $"  单位 单位{i}：第{i}单位" + (i == 0 ? "\n" : $"；上级 单位{i - 1}\n"))}}}\n" + Plan(Chapter(Each(n, i =>
            $"    任务 t{i}：任务{i} {{\n      责任：单位{i}\n    }}\n")
            + Item("职责：单位0", "负责。"))),
        ["one body again and again"] = n => Bodies(2) + Plan(Chapter("    任务：检查 {\n      责任："
            + string.Join('、', Enumerable.Repeat("单位1", n)) + "\n    }\n")),
        ["described bodies"] = n => Plan(Chapter("    任务：检查 {\n      责任："
            + string.Join('、', Enumerable.Range(0, n).Select(i => $"“单位{i}”")) + "\n    }\n")),
        ["forms that are asked for"] = n => Plan(Each(n / 8, i => Form(i, 1))
            + Each(n / 8, i => $"  报送 a{i} {{\n    截止：每月1日前\n    材料：统计表；表 b{i}\n  }}\n")),
        ["forms that are attached"] = n => Plan(Each(n / 8, i => Form(i, 1))
            + Each(n / 8, i => $"  附件：附件{i} {{\n    表：b{i}\n  }}\n")),
        ["tables that are missing"] = n => Plan(
            Each(n, i => $"  附件：某类情况登记表{i} {{\n    文件：文件{i}.pdf\n  }}\n")
            + Prose(Each(n, i => $"    填写《某种情况第{i}登记表》。\n\n"))),
        ["attachments"] = n => Plan(Each(n, i => $"  附件：附件{i} {{\n    文件：文件{i}.pdf\n  }}\n")),
        ["duties"] = n => Bodies(n) + Plan(Chapter(Each(n, i =>
            $"    职责：单位{i} {{\n      {Fence}\n      负责检查。\n      {Fence}\n    }}\n"))),
        ["laws"] = n => Plan(Prose(Each(n, _ => "    依据《中华人民共和国电子商务法》第十五条处理。\n\n"))),
        ["accepted findings"] = n => Plan(Each(n, i => $"  容许 PLN4003：理由{i}\n")
            + Prose(Each(n, _ => "    开展,检查。\n\n"))),
        ["comments"] = n => Plan(Each(n, i => $"  // 说明{i}\n")),
        ["blank lines"] = n => Plan(Each(n, _ => "\n")),
        ["unknown keywords"] = n => Plan(Each(n, i => $"  没有的词{i}：内容\n")),
        ["misspelt keywords"] = n => Plan(Each(n, _ => "  责仼：内容\n")),
        ["given twice"] = n => Plan(Each(n, _ => "  状态：试行\n")),
        ["declared twice"] = n => Plan(Chapter(Each(n, _ => Item("任务 t：任务", "检查。")))),
        ["text without fences"] = n => Plan(Each(n, i => $"  这是第{i}行正文，没有三引号。\n")),
        ["unclosed blocks"] = n => Each(n, i => $"章：第{i}章 {{\n"),
        ["unclosed nested blocks"] = n => Each(n, i => $"{new string(' ', i % 40)}章：第{i}章 {{\n"),
        ["closing braces"] = n => Plan(string.Empty) + Each(n, _ => "}\n"),
        ["fences"] = n => Plan(Each(n, _ => $"  {Fence}\n")),
        ["fences on one line"] = n => Plan("  " + Each(n, _ => Fence + " ") + "\n"),
        ["quotes in a value"] = n => Plan("  编制：" + Each(n, _ => "“") + "\n"),
        ["brackets in a value"] = n => Plan("  编制：" + Each(n, _ => "（") + "\n"),
        ["brackets in a rule"] = n => Plan(FormOf($"    字段 f：指标；单位 件\n    审核 r：{Each(n, _ => "（")}f = 1\n")),
        ["separators in a value"] = n => Plan("  编制：" + Each(n, _ => "、；，") + "\n"),
        ["attributes"] = n => Plan("  依据：《法》" + Each(n, _ => "；文号 甲") + "\n"),
        ["a long title"] = n => $"方案 甲：{Each(n, _ => "关于开展专项整治")} {{\n}}\n",
        ["a long heading"] = n => Plan($"  章：{Each(n, _ => "关于开展专项整治")} {{\n    {Fence}\n    检查。\n    {Fence}\n  }}\n"),
        ["a long word"] = n => Plan($"  {Each(n, _ => "责任")}：内容\n"),
        ["a long identifier"] = n => Plan(Chapter(Item($"任务 {Each(n, _ => "长")}：任务", "检查。"))),
        ["long dates"] = n => Plan("  行动期间：" + Each(n, _ => "2026年3月—") + "\n"),
        ["long deadlines"] = n => Plan("  报送 a {\n    截止：" + Each(n, _ => "每月1日、") + "\n    材料：总结\n  }\n"),
        ["figures"] = n => Plan(Prose("    " + new string('9', n) + "\n")),
        ["control characters"] = n => Plan(Prose("    " + Each(n, _ => "检\u000B查\u200B") + "\n")),
        ["hidden characters in a row"] = n => Plan(Prose("    检" + Each(n, _ => "\u200B") + "查\n")),
        ["tags"] = n => Plan(Prose("    " + Each(n, _ => "\U000E0041") + "\n")),
        ["addressees"] = n => Bodies(n) + "通知 {\n  主送：" + string.Join('、', Enumerable.Range(0, n)
            .Select(i => $"单位{i}")) + "\n  成文日期：2026年2月1日\n}\n" + Plan(string.Empty),
    };

    private static string Each(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    private static string Plan(string content) =>
        $"方案 甲：某市专项行动方案 {{\n  行动期间：2026年3月—6月\n{content}}}\n";

    private static string Chapter(string content) => $"  章：重点任务 {{\n{content}  }}\n";

    private static string Prose(string lines) => Chapter($"    {Fence}\n{lines}\n    {Fence}\n");

    private static string Item(string head, string text) =>
        $"    {head} {{\n      {Fence}\n      {text}\n      {Fence}\n    }}\n";

    private static string Table(string rows) =>
        Chapter($"    表格：表 {Fence}\n    | 甲 | 乙 |\n    |---|---|\n{rows}    {Fence}\n");

    private static string Bodies(int count) =>
        $"单位库 {{\n{Each(count, i => $"  单位 单位{i}：临江市第{i}号局；又称 号局{i}\n")}}}\n";

    private static string Form(int number, int fields) =>
        $"  统计表 b{number}：第{number}张表 {{\n{Each(fields, i => $"    字段 f{i}：指标{i}；单位 件\n")}  }}\n";

    private static string FormOf(string content) => $"  统计表 b：情况表 {{\n{content}  }}\n";
}
