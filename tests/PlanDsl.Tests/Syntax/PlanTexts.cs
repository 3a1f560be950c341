using FsCheck;
using FsCheck.Fluent;

namespace PlanDsl.Tests.Syntax;

/// <summary>Random texts made of what the language is made of, well formed or not.</summary>
internal static class PlanTexts
{
    private static readonly string[] Pieces =
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

    /// <summary>Any sequence of pieces.</summary>
    public static Gen<string> Soup =>
        Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces));

    /// <summary>A well-formed plan with a few pieces put in, characters taken out, or stretches repeated.</summary>
    public static Gen<string> Broken(string plan) =>
        from cuts in Gen.Choose(0, plan.Length).Two().Where(static c => c.Item1 != c.Item2)
        from changes in Change(plan.Length).ListOf()
        select changes.Take(6).Aggregate(
            plan[Math.Min(cuts.Item1, cuts.Item2)..Math.Max(cuts.Item1, cuts.Item2)], Apply);

    /// <summary>Checks a law on many texts; the seed is fixed, so that a failure can be seen again.</summary>
    public static void Check(Gen<string> texts, int count, Action<string> law) =>
        Prop.ForAll(Arb.From(texts, Shrink), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(60).WithReplay(20200917UL, 2021UL + 2UL));

    private static Gen<(int Place, int Length, string Piece)> Change(int length) =>
        from place in Gen.Choose(0, length)
        from cut in Gen.Choose(0, 6)
        from piece in Gen.OneOf(Gen.Elements(Pieces), Gen.Constant(""))
        select (place, cut, piece);

    private static string Apply(string text, (int Place, int Length, string Piece) change)
    {
        var start = text.Length == 0 ? 0 : change.Place % text.Length;
        var end = Math.Min(text.Length, start + change.Length);
        return string.Concat(text.AsSpan(0, start), change.Piece, text.AsSpan(end));
    }

    private static IEnumerable<string> Shrink(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
