namespace PlanDsl.Fuzz.Plans;

/// <summary>Prose and written tables.</summary>
internal static class PlanProse
{
    private static readonly string[] Sentences =
    [
        "各单位主要负责人亲自抓。", "对照清单，逐户登记，做到一户一档。", "检查结果*每月*公布一次。", "抽查比例不低于20%。",
        "2024年底前完成（含“回头看”）。", "依据《电子商务法》第十五条处理。", "见 https://example.cn/a。", "“𠀀”字号，ＡＢ两类。",
        "一是排查；二是整改；三是总结。", "１．按\\{原样\\}照录。", "// 不是注释。", "- 列一项", "1. 有序一项",
    ];

    public static string[] Make(Random random, PlanWorld world)
    {
        var lines = new List<string>();
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var line = random.Pick(Sentences);
            if (random.Percent(30))
            {
                line = $"按{{{random.Pick(world.Facts)}}}，{line}";
            }

            lines.Add(random.Percent(15) ? "  " + line : line);
            if (random.Percent(20) && left > 1)
            {
                lines.Add("");
            }
        }

        return [.. lines];
    }

    public static string[] MakeTable(Random random)
    {
        const int columns = 3;
        var lines = new List<string> { Row(columns, i => $"栏{i}"), Row(columns, _ => random.Pick(Rules)) };
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            lines.Add(Row(columns, _ => random.Pick(Cells)));
        }

        return [.. lines];
    }

    private static readonly string[] Rules = ["---", ":-:", "--:", ":--"];

    private static readonly string[] Cells = ["", "清查；\n  登记造册", "60", "\\|k\\| ≤ 1", "见{方案}。", "“甲”"];

    private static string Row(int columns, Func<int, string> cell) =>
        $"| {string.Join(" | ", Enumerable.Range(1, columns).Select(cell))} |";
}
