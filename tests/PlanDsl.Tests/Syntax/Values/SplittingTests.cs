using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>Lists, segments and attributes. Expected: pieces between bars.</summary>
public sealed class SplittingTests
{
    [Theory]
    [InlineData("甲、乙，丙,丁", "甲|乙|丙|丁")]
    [InlineData(" 甲 、　乙 ", "甲|乙")]
    [InlineData("甲、、乙、", "甲||乙|")]
    [InlineData("填报单位（甲、乙）、日期", "填报单位（甲、乙）|日期")]
    [InlineData("《商标、专利法》、《反垄断法》", "《商标、专利法》|《反垄断法》")]
    [InlineData("“甲、乙”、丙", "“甲、乙”|丙")]
    [InlineData("\"甲、乙\"、丙", "\"甲、乙\"|丙")]
    [InlineData("＂甲、乙＂、丙", "＂甲、乙＂|丙")]
    [InlineData("“”、数量", "“”|数量")]
    [InlineData("（（甲、乙）、丙）、丁", "（（甲、乙）、丙）|丁")]
    [InlineData("甲）、乙", "甲）|乙")]
    [InlineData("甲（乙、丙", "甲（乙、丙")]
    [InlineData("", "")]
    public void Splits_lists(string text, string expect) => Check(ValueCutter.Items(Written.Value(text)), expect);

    [Theory]
    [InlineData("甲；乙;丙", "甲|乙|丙")]
    [InlineData("甲（一；二）；乙", "甲（一；二）|乙")]
    [InlineData("“甲；乙”；丙", "“甲；乙”|丙")]
    public void Splits_segments(string text, string expect) =>
        Check(ValueCutter.Texts(Written.Value(text), Separators.Segments), expect);

    [Theory]
    [InlineData("检查户次；单位 户次；兜底", "检查户次|单位=户次|兜底")]
    [InlineData("标签；单位　万元 ；2位小数", "标签|单位=万元|2位小数")]
    [InlineData("标签；；单位 件；", "标签|单位=件")]
    [InlineData("；单位 件", "|单位=件")]
    [InlineData("标签；指 甲 乙", "标签|指=甲 乙")]
    [InlineData("标签；印作 “甲；乙”", "标签|印作=“甲；乙”")]
    public void Reads_attributes(string text, string expect)
    {
        var value = AttributedValue.Parse(Written.Value(text));
        var attributes = value.Attributes.Select(static a =>
            a.Value is null ? a.Word.Text : $"{a.Word.Text}={a.Value.Text}");
        Assert.Equal(expect, string.Join('|', attributes.Prepend(value.Main.Text)));
    }

    [Theory]
    [InlineData("“甲；乙”", "甲；乙")]
    [InlineData("“甲”乙“丙”", "“甲”乙“丙”")]
    [InlineData("“”", "")]
    [InlineData("“", "“")]
    [InlineData("“甲\"", "甲")]
    public void Takes_off_the_pair_of_quotes(string text, string expect) =>
        Assert.Equal(expect, Written.Value(text).Unquote());

    /// <summary>Every piece knows the separator before it as typed; brackets protect from all cuts.</summary>
    [Theory]
    [InlineData("甲 ，乙,　丙､丁", Separators.Items, "[]甲[，]乙[,]丙[､]丁")]
    [InlineData("甲，乙、丙", Separators.Enumeration, "[]甲，乙[、]丙")]
    [InlineData("甲 -> 乙—＞丙→丁", Separators.Steps, "[]甲[ ->]乙[—＞]丙[→]丁")]
    [InlineData("甲  乙　丙", Separators.Spaces, "[]甲[  ]乙[　]丙")]
    [InlineData("甲 + 乙＋（丙+丁）", Separators.Terms, "[]甲[+]乙[＋]（丙+丁）")]
    [InlineData("甲|“乙|丙”｜丁", Separators.Options, "[]甲[|]“乙|丙”[｜]丁")]
    [InlineData("「甲、乙」、『丙、丁』、‘戊、己’", Separators.Items, "[]「甲、乙」[、]『丙、丁』[、]‘戊、己’")]
    public void Keeps_separators_and_places(string text, Separators at, string expect)
    {
        var pieces = ValueCutter.Cut(Written.Value(text), at);
        Assert.Equal(expect, string.Concat(pieces.Select(static p => $"[{p.Separator}]{p.Text.Text}")));
    }

    private static void Check(IEnumerable<ValueText> pieces, string expect) =>
        Assert.Equal(expect, string.Join('|', pieces.Select(static p => p.Text)));
}
