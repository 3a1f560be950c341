using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Cli;

public sealed class SourceExcerptTests
{
    [Fact]
    public void Carets_stand_under_the_place()
    {
        Check("  任条 甲：乙", "任条", "  任条 甲：乙", "  ^^^^");
        Check("abc def", "def", "abc def", "    ^^^");
        Check("责任：市局Ａ、ﾊﾝ", "ﾊﾝ", "责任：市局Ａ、ﾊﾝ", "              ^^");
    }

    [Fact]
    public void Astral_characters_count_two_columns_and_marks_none()
    {
        Check("𠮷野：乙", "乙", "𠮷野：乙", "      ^^");
        Check("a\u0301b：乙", "：", "a\u0301b：乙", "  ^^");
        Check("📎附件", "附件", "📎附件", "  ^^^^");
        Check("a\u0301b", "b", "a\u0301b", " ^");
    }

    [Fact]
    public void Tabs_are_expanded_and_what_is_not_seen_is_shown_as_its_number()
    {
        Check("\ta\tb", "b", "    a   b", "        ^");
        Check("a\u0007b", "b", "a<U+0007>b", "         ^");
    }

    [Fact]
    public void An_empty_place_has_one_caret_also_at_the_end() => CheckAt("方案 甲", 4, 0, "方案 甲", "       ^");

    [Fact]
    public void Of_several_lines_the_first_is_shown() => CheckAt("ab\ncd\n", 1, 4, "ab", " ^");

    [Fact]
    public void A_place_on_a_line_break_is_shown_after_its_line() => CheckAt("ab\r\ncd", 3, 1, "ab", "  ^");

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('甲', 50) + "错字" + new string('乙', 50);
        Check(line, "错字", "…甲甲甲甲错字乙乙乙乙乙乙乙乙…", "         ^^^^", 30);
        Check("错字" + new string('乙', 50), "错字", "错字" + new string('乙', 12) + "…", "^^^^", 30);
        Check(new string('甲', 50) + "错字", "错字", "…" + new string('甲', 12) + "错字", new string(' ', 25) + "^^^^", 30);
    }

    [Fact]
    public void A_place_wider_than_the_line_fills_it() =>
        Check(new string('甲', 100), new string('甲', 100), new string('甲', 14) + "…", new string('^', 28), 30);

    [Fact]
    public void A_megabyte_in_one_line_is_cut_like_any_other()
    {
        var line = new string('甲', 500_000) + "错" + new string('乙', 500_000);
        Check(line, "错", "…甲甲甲甲错乙乙乙乙乙乙乙乙乙…", "         ^^", 30);
    }

    private static void Check(string text, string place, string line, string carets, int width = 80) =>
        CheckAt(text, text.IndexOf(place, StringComparison.Ordinal), place.Length, line, carets, width);

    private static void CheckAt(string text, int start, int length, string line, string carets, int width = 80)
    {
        var source = new SourceText("a.plan", text);
        var excerpt = SourceExcerpt.Of(new Location(source, new TextSpan(start, length)), width);
        Assert.Equal(line + "\n" + carets, excerpt.Line + "\n" + excerpt.Carets);
        Assert.InRange(DisplayWidth.Of(excerpt.Line), 0, width);
    }
}
