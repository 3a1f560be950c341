using System.Text.RegularExpressions;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>What the vocabulary declares is read somewhere.</summary>
public sealed partial class VocabularyUseTests
{
    private const string Vocabulary = "src/PlanDsl.Syntax/Keywords/";

    /// <summary>They say a default aloud: there is nothing to read.</summary>
    private static readonly string[] Defaults = [nameof(AttributeTable.Exclusive), nameof(AttributeTable.Mandatory)];

    /// <summary>What only the printed model says.</summary>
    private static readonly string[] PrintersOwn =
    [
        "前", "即时", "无终点", "末", "末日", "月", "末工作日", "附反馈表", "在", "无单位", "段", "即", "引用", "结尾语", "应为",
        "每第", "第", "不定", "遇假", "工作日", "星期", "为止", "提前", "顺延", "次年",
    ];

    /// <summary>Details are read without being named.</summary>
    [Fact]
    public void Every_attribute_is_read() => Unread("AttributeTable", typeof(AttributeTable).GetProperties()
        .Where(static p => p.GetValue(null) is AttributeInfo { IsDetail: false })
        .Select(static p => p.Name).Except(Defaults));

    /// <summary>What bodies do, and the status of a draft, are printed as they are chosen.</summary>
    [Fact]
    public void Every_choice_is_read() => Unread("ChoiceWord", KeywordTable.All
        .Where(static k => k.Keyword is not (Keyword.Responsibility or Keyword.DefaultResponsibility or Keyword.Status))
        .SelectMany(static k => k.Choices).Select(static c => c.Word.ToString()).Distinct());

    [Fact]
    public void Every_word_of_a_value_is_read() => Unread("ValueWords", typeof(ValueWords).GetProperties()
        .Select(static p => p.Name).Except([nameof(ValueWords.All), nameof(ValueWords.OfRules)]));

    /// <summary>A word that is spelt anew in the vocabulary is spelt anew in the printed model.</summary>
    [Fact]
    public void Printers_speak_in_words_of_the_language()
    {
        var words = KeywordTable.All.Concat<Word>(AttributeTable.All).Concat(ValueWords.All)
            .Concat(KeywordTable.All.SelectMany(static k => k.Choices)).Select(static w => w.Zh)
            .Concat(PrintersOwn).ToHashSet();
        var strange = CodeFile.All
            .Where(static f => Printer().IsMatch(f.Path))
            .SelectMany(static f => f.Lines)
            .Where(static l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(static l => Literal().Matches(l))
            .SelectMany(static m => Chinese().Matches(Hole().Replace(m.Value, " ")))
            .Select(static m => m.Value)
            .Where(w => !words.Contains(w))
            .Distinct()
            .ToList();
        Assert.True(
            strange.Count == 0,
            $"Printers of the model say what is no word of {Vocabulary}: {string.Join('、', strange)}");
    }

    private static void Unread(string type, IEnumerable<string> names)
    {
        var read = CodeFile.All
            .Where(static f => f.Path.StartsWith("src/", StringComparison.Ordinal)
                && !f.Path.StartsWith(Vocabulary, StringComparison.Ordinal))
            .SelectMany(static f => f.Lines)
            .SelectMany(static l => Member().Matches(l))
            .Where(m => m.Groups[1].Value == type)
            .Select(static m => m.Groups[2].Value)
            .ToHashSet();
        var unread = names.Where(n => !read.Contains(n)).ToList();
        Assert.True(
            unread.Count == 0,
            $"{Vocabulary} declares what no binder reads: {string.Join(", ", unread)}; read it, or take its line out");
    }

    [GeneratedRegex("^src/PlanDsl\\.Semantics/.*Print(er|ing)\\.cs$")]
    private static partial Regex Printer();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("[\u4E00-\u9FA5]+")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(AttributeTable|ChoiceWord|ValueWords)\.(\w+)")]
    private static partial Regex Member();
}
