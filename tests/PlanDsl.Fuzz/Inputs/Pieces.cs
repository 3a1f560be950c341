using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Inputs;

/// <summary>What texts of the language are made of, well formed or not.</summary>
internal static class Pieces
{
    /// <summary>Structure, words, white space and what nobody expects.</summary>
    public static string[] All { get; } =
    [
        "方案", "章", "任务", "责任", "要求", "引言", "统计表", "字段", "导入", "注", "plan", "task", "introduction", "责仼",
        "表1", "市公安局", "𠀀𪛖", "甲_乙.丙-丁", "１２", "Ａ", "〇", "é", "a\u0301", "①", "😀",
        "：", ":", "{", "｛", "}", "｝", "{", "}", " {\n", "\n}\n", " ｛ \n", "：",
        "\"\"\"", "“”“", "＂＂＂", "„‟〝", "\"", "“", "”", "〞", "\n\"\"\"\n", " \"\"\"\n", "\n  “““ \n",
        "//", "／／", "/", "／", " // 说明", "https://a.b/c", "//\n",
        "；", ";", "、", ",", "，", "。", "（", ")", "《", "》", "=", "≤", "-", "_", ".",
        "\n", "\n", "\n", "\r\n", "\r", "\n\n\n", " ", "  ", "\t", "\u3000", "\u00A0", "\u2003",
        "\uD840", "\uDC00", "\uFEFF", "\0", "\u200B", "\u2028", "\v",
    ];

    /// <summary>What values and prose are made of.</summary>
    public static string[] Values { get; } =
    [
        "{", "}", "｛", "\\", "（", ")", "“", "\"", "、", "；", ";", ",", "*", "_", "- ", "1. ", "# ", "\n", "\n\n", " ",
        "；合计 甲", "；单位", "；单位 元", "；兜底", "；又称 ", "合计（", "若 ", " 则 ", "非 ", "且", "≤", "= 0", "+", "-",
        "2020年2月30日", "0日", "底前", "—", "每月30日前", "每旬", "；自 ", "；至 5月", "；除 2月", "→", "即日起至",
        "后5个工作日内", "2199年", "；共 3个月", "٣", "９９９９９", "5件以上", "{总结.截止}", "{", "表1", "表1.",
        "99999999999999999999", "二〇二四年", "≥ 20%", "| ^ | < |", "|---|", "（一）", "；连续 9", "其中 甲 1个", "“”", "”",
    ];

    /// <summary>Every keyword and every word of a value, in both languages.</summary>
    public static string[] Words { get; } =
    [
        .. KeywordTable.All.SelectMany(static k => (string[])[k.Zh, k.En]),
        .. AttributeTable.All.Concat<Word>(KeywordTable.All.SelectMany(static k => k.Choices)).Concat(ValueWords.All)
            .Distinct().SelectMany(static w => (string[])[w.Zh, w.En]),
    ];
}
