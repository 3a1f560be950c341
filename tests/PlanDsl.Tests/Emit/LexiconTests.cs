using System.Globalization;
using PlanDsl.Emit.Typography;
using Xunit;

namespace PlanDsl.Tests.Emit;

public sealed class LexiconTests
{
    [Fact]
    public void Every_word_of_the_file_is_found_with_its_weight()
    {
        foreach (var line in Lines().Where(static l => l[0] != '#'))
        {
            var (word, weight) = (line.Split(' ')[0], line.Split(' ')[1]);
            Assert.Equal(int.Parse(weight, CultureInfo.InvariantCulture), Lexicon.Weight(word));
        }
    }

    [Theory]
    [InlineData("殖服")]
    [InlineData("养")]
    [InlineData("#")]
    [InlineData("# 养殖")]
    [InlineData("龘龘龘龘")]
    [InlineData("五个字的词")]
    [InlineData("")]
    public void What_is_no_word_has_no_weight(string text) => Assert.Null(Lexicon.Weight(text));

    [Fact]
    public void The_file_names_its_source_and_licence()
    {
        var head = string.Concat(Lines().TakeWhile(static l => l[0] == '#'));
        Assert.Contains("jieba 0.42.1", head, StringComparison.Ordinal);
        Assert.Contains("Licence: MIT", head, StringComparison.Ordinal);
    }

    private static string[] Lines()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
