using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Compiler;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>Characters that no document holds are found wherever they stand; those that names need are not.</summary>
public sealed class CharacterTests
{
    private const string Template = """
        方案 某案：某市专项*行动方案 {
          行动期间：2026年3月—6月
          章：重点*任务 {
            任务 甲：清查*摊点 {
              ~
              开展*检查。
              ~
              责任：“各区*局”
            }
          }
          附件：情况*表 {
            收录：表1
            文件：标*准.pdf
          }
          统计表 表1：情况*表 {
            表头：填报*单位、填报日期
            字段 检查：检查*户数；单位 户；指 检查的*户数
            注：按月*累计。
          }
        }

        """;

    public static TheoryData<int> Slots => [.. Enumerable.Range(0, Template.Count(static c => c == '*'))];

    [Theory]
    [MemberData(nameof(Slots))]
    public void A_character_that_no_document_holds_is_found_in_every_place(int slot)
    {
        foreach (var hostile in (string[])["\0", "\u0001", "\u001B", "\u0085", "\uFFFE", "\uFFFF", "\u2028", "\u202E"])
        {
            var (plan, place) = Fill(slot, hostile);
            var found = PlanCompiler.Build(new MemoryHost().With("a.plan", plan), "a.plan", BuildOptions.Everything);
            Assert.Contains(found.Diagnostics, d => d.Descriptor.Code == "PLN1027" && d.Location.Span.Start == place);
            Assert.Empty(found.Outputs);
        }
    }

    [Theory]
    [MemberData(nameof(Slots))]
    public void A_character_that_is_not_seen_is_found_in_every_place(int slot)
    {
        foreach (var (hostile, code) in ((string, string)[])[("\u200B", "PLN1028"), ("\u00AD", "PLN1028"),
            ("\uFEFF", "PLN1028"), ("\U000E0041", "PLN1028"), ("\uFE0F\uFE0F", "PLN1028"), ("\uE000", "PLN1029")])
        {
            var (plan, place) = Fill(slot, hostile);
            var found = SyntaxTree.Parse(new SourceText("a.plan", plan)).Diagnostics;
            Assert.Contains(found, d => d.Descriptor.Code == code
                && d.Location.Span.Start <= place + hostile.Length - 1 && d.Location.Span.End > place);
        }
    }

    [Theory]
    [InlineData("由林\uFE00某、\U00020000\U000E0100某负责。")]
    [InlineData("如图👨\u200D👩\u200D👧、❤\uFE0F、1\uFE0F\u20E3所示。")]
    [InlineData("\u0626\u06C7\u064A\u063A\u200D\u0631 \u0645\u06CC\u200C\u062E")]
    [InlineData("é、ﬁ、①、㎡、〇、\U00030000")]
    public void What_names_and_scripts_need_is_left_alone(string text) =>
        Assert.Equal(-1, CharacterFaults.Find(text, 0, text.Length, out _, out _));

    [Theory]
    [InlineData("标题甲\v乙", "标题甲乙")]
    [InlineData("a\vb", null)]
    [InlineData("可选\u00AD连字符", "可选连字符")]
    [InlineData("甲\u001E乙", "甲-乙")]
    [InlineData("甲\u202E乙", null)]
    public void Only_what_is_certain_is_mended(string value, string? mended)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.plan", $"方案 甲：{value} {{\n}}\n"));
        var fix = Assert.Single(tree.Diagnostics).Fix;
        Assert.Equal(mended is null, fix.IsEmpty);
        if (mended is not null)
        {
            var change = Assert.Single(fix);
            Assert.Equal($"方案 甲：{mended} {{\n}}\n", tree.Source.Text.Remove(change.Span.Start, change.Span.Length)
                .Insert(change.Span.Start, change.NewText));
        }
    }

    [Fact]
    public void A_comment_may_hold_what_it_likes_but_no_break_that_a_reader_might_see()
    {
        Assert.Empty(SyntaxTree.Parse(new SourceText("a", "// \u0001\u202E\u200B\n")).Diagnostics);
        Assert.Single(SyntaxTree.Parse(new SourceText("a", "// 甲\u2028方案 乙：丙 {\n")).Diagnostics);
    }

    [Fact]
    public void Of_very_many_the_last_one_says_how_many_more()
    {
        var tree = SyntaxTree.Parse(new SourceText("a", string.Concat(Enumerable.Repeat("// 甲\v乙\n", 1000))));
        Assert.Equal(20, tree.Diagnostics.Length);
        Assert.Contains("980", tree.Diagnostics[^1].GetMessage(DisplayLanguage.Zh), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u001B]0;x\u0007b", "a<U+001B>]0;x<U+0007>b")]
    [InlineData("a\r\nb\tc", "a<U+000D><U+000A>b\tc")]
    [InlineData("\u202Ea\u200B", "<U+202E>a<U+200B>")]
    [InlineData("林\U000E0100、👨\u200D👩", "林\U000E0100、👨\u200D👩")]
    public void A_report_shows_what_would_command_the_terminal(string text, string shown) =>
        Assert.Equal(shown, VisibleText.OnOneLine(text));

    [Fact]
    public void Half_of_a_character_is_shown_as_its_number() =>
        Assert.Equal("a<U+D800>b<U+DC00>", VisibleText.OnOneLine("a\uD800b\uDC00"));

    [Theory]
    [InlineData("Ab", "aB", true)]
    [InlineData("é", "e\u0301", true)]
    [InlineData("각", "\u1100\u1161\u11A8", true)]
    [InlineData("ǖ", "u\u0304\u0308", true)]
    [InlineData("甲", "乙", false)]
    [InlineData("e", "é", false)]
    public void Names_that_look_alike_have_one_key(string one, string other, bool isSame) =>
        Assert.Equal(isSame, NameKey.Of(one) == NameKey.Of(other));

    [Theory]
    [InlineData("CON", false)]
    [InlineData("nul.x", false)]
    [InlineData("com1", false)]
    [InlineData("a.", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData(".a", false)]
    [InlineData("-a", false)]
    [InlineData("console", true)]
    [InlineData("网剑2026", true)]
    public void A_file_can_be_named_so_or_not(string name, bool can) => Assert.Equal(can, FileNames.IsName(name));

    private static (string Plan, int Place) Fill(int slot, string hostile)
    {
        var parts = Template.Replace("~", "\"\"\"", StringComparison.Ordinal).Split('*');
        var before = string.Concat(parts[..(slot + 1)]);
        return (before + hostile + string.Concat(parts[(slot + 1)..]), before.Length);
    }
}
