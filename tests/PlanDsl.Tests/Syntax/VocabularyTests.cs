using PlanDsl.Compiler;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>The one table of words: whole, without doubles, and the same in both languages.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<Keyword> Keywords => [.. KeywordTable.All.Select(static k => k.Keyword)];

    [Fact]
    public void Every_member_has_a_line()
    {
        Assert.Equal(Enum.GetValues<Keyword>().Skip(1), KeywordTable.All.Select(static k => k.Keyword).Order());
        Assert.Equal(Enum.GetValues<ChoiceWord>(), Choices().Select(static c => c.Word).Distinct().Order());
    }

    [Fact]
    public void Every_word_is_spelt_in_both_languages() => Assert.All(
        KeywordTable.All.Concat<Word>(AttributeTable.All).Concat(Choices()).Concat(ValueWords.All), static word =>
        {
            Assert.True(word.Zh.Length > 0 && word.Zh.All(static c => c > 0x7F), $"{word} is not Chinese");
            Assert.True(word.En.Length > 0 && word.En.All(char.IsAscii), $"{word} is not English");
        });

    [Fact]
    public void Every_attribute_and_choice_says_what_it_means() => Assert.All(
        AttributeTable.All.Select(static a => a.Meaning).Concat(Choices().Select(static c => c.Meaning)),
        static meaning => Assert.True(meaning.Zh.Length > 0 && meaning.En.Length > 0));

    [Fact]
    public void Every_attribute_is_taken_by_a_keyword() => Assert.Empty(
        AttributeTable.All.Except(KeywordTable.All.SelectMany(static k => k.Attributes)).Select(static a => a.Zh));

    /// <summary>What limits an attribute names one that the keyword takes.</summary>
    [Fact]
    public void Limits_are_of_what_is_taken() => Assert.All(KeywordTable.All, static keyword =>
    {
        var taken = keyword.Attributes.ToList();
        Assert.Empty((keyword.Limit?.Without ?? []).Except(taken));
        Assert.Empty(keyword.Choices.SelectMany(static c => c.Attributes).Except(taken));
        Assert.Equal(taken.Count, taken.Distinct().Count());
    });

    /// <summary>There and back works only if no spelling stands for two words at one place.</summary>
    [Theory]
    [MemberData(nameof(Keywords))]
    public void No_spelling_stands_for_two_words(Keyword keyword)
    {
        var info = KeywordTable.Get(keyword);
        foreach (var words in (IEnumerable<Word>[])[info.Attributes, info.Choices])
        {
            var spellings = words.SelectMany(static w => (string[])[w.Zh, w.En]).ToList();
            Assert.Equal(spellings.Count, spellings.Distinct().Count());
        }
    }

    /// <summary>In English and back, a text with every word that a keyword can have is what it was.</summary>
    [Theory]
    [MemberData(nameof(Keywords))]
    public void The_languages_are_one(Keyword keyword)
    {
        foreach (var text in VocabularyTexts.Of(keyword))
        {
            var chinese = Format(text, DisplayLanguage.Zh);
            var english = Format(chinese, DisplayLanguage.En);
            Assert.Equal(text, chinese);
            Assert.Equal(text, Format(english, DisplayLanguage.Zh));
            Assert.DoesNotContain(VocabularyTexts.ChineseWordsIn(english), static w => w.Length > 0);
        }
    }

    private static string Format(string text, DisplayLanguage language)
    {
        var tree = Samples.Parse(text);
        Assert.DoesNotContain(tree.Diagnostics, static d => d.Descriptor.Severity == Severity.Error);
        return PlanFormatter.Format(tree, language);
    }

    private static IEnumerable<ChoiceInfo> Choices() => KeywordTable.All.SelectMany(static k => k.Choices)
        .Concat(AttributeTable.All.SelectMany(static a => a.Choices));
}
