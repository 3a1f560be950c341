using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>
/// What is shown in a language is in that language: of the samples of all diagnostics, filled in. The other language
/// stands in it only as what the user wrote, what could be written, and names.
/// </summary>
public sealed partial class DiagnosticLanguageTests
{
    private static readonly ImmutableArray<Sample> Samples =
        [.. Syntax.Samples.Plans("tests", "cases", "errors").Select(static path => new Sample(path))];

    private static readonly ImmutableArray<Word> Vocabulary =
    [
        .. KeywordTable.All.SelectMany(static k => k.Choices.Cast<Word>().Prepend(k)), .. AttributeTable.All,
        .. AttributeTable.All.SelectMany(static a => a.Choices),
    ];

    private static readonly HashSet<string> ChineseVocabulary = [.. Vocabulary.Select(static w => w.Zh)];

    /// <summary>The words of the vocabulary in pieces (due-by), and a product.</summary>
    private static readonly HashSet<string> EnglishNames =
        [.. Vocabulary.SelectMany(static w => w.En.Split('-')), "Word"];

    [Fact]
    public void English_texts_hold_Chinese_only_in_quotes() => AssertNone(
        DisplayLanguage.En, static (_, text) => ChineseWord().Matches(Quotation().Replace(text.Said, " ")));

    /// <summary>Else it would be the tool's words in quotes.</summary>
    [Fact]
    public void Chinese_quoted_in_English_texts_is_the_users_or_an_example() => AssertNone(
        DisplayLanguage.En,
        static (sample, text) => Quotation().Matches(text.Said).SelectMany(static q => ChineseWord().Matches(q.Value))
            .Where(word => !ChineseVocabulary.Contains(word.Value) && !MayHold(sample, text, word.Value)));

    [Fact]
    public void Chinese_texts_hold_English_only_of_the_user_and_names() => AssertNone(
        DisplayLanguage.Zh,
        static (sample, text) => EnglishWord().Matches(text.Said)
            .Where(word => !EnglishNames.Contains(word.Value) && !MayHold(sample, text, word.Value)));

    /// <summary>The user's words, an example of the template, or an example that both languages quote.</summary>
    private static bool MayHold(Sample sample, Text text, string word) =>
        sample.Written.Contains(word) || text.Template.Contains(word)
        || Quotation().Matches(text.Other).Any(quoted => quoted.Value.Contains(word));

    private static void AssertNone(DisplayLanguage language, Func<Sample, Text, IEnumerable<Match>> find)
    {
        var other = language == DisplayLanguage.Zh ? DisplayLanguage.En : DisplayLanguage.Zh;
        var wrong =
            from sample in Samples
            from finding in sample.Findings
            let what = finding.Descriptor
            from text in (Text[])
            [
                new(finding.GetMessage(language), finding.GetMessage(other), what.Message.In(language)),
                new(finding.GetRemedy(language), finding.GetRemedy(other), what.Remedy.In(language)),
            ]
            from word in find(sample, text).Select(static match => match.Value).Distinct()
            select $"{sample.Path}: {what.Code} {word}: {text.Said}";
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|《[^》]*》|〔[^〕]*〕")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}〇]+")]
    private static partial Regex ChineseWord();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();

    private sealed record Sample(string Path)
    {
        internal ImmutableArray<Diagnostic> Findings { get; } =
            [.. PlanCompiler.Check(new FolderHost(Repository.Root), Path).Diagnostics];

        /// <summary>Its path, which messages name, and its text.</summary>
        internal string Written { get; } = $"{Path}\n{File.ReadAllText(Repository.PathTo(Path))}";
    }

    /// <summary>A message or remedy.</summary>
    /// <param name="Said">In the language looked at.</param>
    /// <param name="Other">In the other.</param>
    /// <param name="Template">In the language looked at, not filled in.</param>
    private sealed record Text(string Said, string Other, string Template);
}
