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

    [GeneratedRegex(@"\b(AttributeTable|ChoiceWord|ValueWords)\.(\w+)")]
    private static partial Regex Member();
}
