using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>What holds for every plan, right or wrong.</summary>
public sealed class SyntaxLawTests
{
    public static TheoryData<string> Plans => [.. Samples.AllPlans];

    public static TheoryData<string> ValidPlans => [.. Samples.ValidPlans];

    [Theory]
    [MemberData(nameof(Plans))]
    public void PrintsBackTheText(string path) => CheckTree(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void FormattingIsIdempotentAndKeepsTheMeaning(string path) => CheckFormat(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void KeywordsConvertThereAndBack(string path) => CheckConversion(Samples.Read(path));

    /// <summary>Round trip; tokens that touch one another; spans inside their parents and in order.</summary>
    internal static void CheckTree(SyntaxTree tree)
    {
        Assert.Equal(tree.Source.Text, tree.Print());
        var position = 0;
        foreach (var token in tree.Root.Tokens())
        {
            Assert.Equal(position, token.LeadingSpan.Start);
            Assert.Equal(token.LeadingSpan.End, token.Span.Start);
            Assert.True(token.Span.Length > 0 || token.Kind == TokenKind.EndOfFile);
            position = token.Span.End;
        }

        Assert.Equal(tree.Source.Text.Length, position);
        foreach (var node in Samples.NodesBelow(tree.Root))
        {
            var last = node.Span.Start;
            foreach (var child in node.ChildNodesAndTokens)
            {
                var span = child is SyntaxToken token ? token.Span : ((SyntaxNode)child).Span;
                Assert.True(node.Span.Contains(span), $"{span} is outside {node.Span}");
                Assert.True(span.Start >= last, $"{span} comes before {last}");
                last = span.End;
            }
        }

        Assert.All(tree.Diagnostics, d => Assert.True(tree.Root.Span.Contains(d.Location.Span)));
        Assert.All(tree.Diagnostics, static d => Assert.NotEmpty(d.GetMessage(DisplayLanguage.Zh)));
        Assert.All(tree.Diagnostics, static d => Assert.NotEmpty(d.GetRemedy(DisplayLanguage.En)));
    }

    internal static void CheckFormat(SyntaxTree tree)
    {
        var once = Formatter.Format(tree);
        var again = Samples.Parse(once);
        Assert.Equal(once, Formatter.Format(again));
        Assert.Equal(Meaning.Of(tree), Meaning.Of(again));
        Assert.Equal(Comments(tree), Comments(again));
        Assert.DoesNotContain('\r', once);
    }

    internal static void CheckConversion(SyntaxTree tree)
    {
        var words = PlanVocabulary.Words;
        var settled = Formatter.Format(tree, DisplayLanguage.Zh, words);
        var english = Formatter.Format(Samples.Parse(settled), DisplayLanguage.En, words);
        Assert.Equal(english, Formatter.Format(Samples.Parse(english), DisplayLanguage.En, words));
        Assert.Equal(settled, Formatter.Format(Samples.Parse(english), DisplayLanguage.Zh, words));
    }

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        from token in tree.Root.Tokens()
        from piece in token.LeadingTrivia
        where piece.Kind == TriviaKind.Comment
        select tree.Source.ToString(piece.Span)[2..].Trim();
}
