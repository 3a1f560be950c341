using System.Text.RegularExpressions;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>Each file of cases/errors says in comments what is reported where; exactly that must be.</summary>
public sealed partial class SyntaxCaseTests
{
    public static TheoryData<string> SyntaxCases =>
        [.. Samples.Plans("tests", "cases", "errors").Where(static p => IsSyntaxCase().IsMatch(p))];

    public static TheoryData<string> ValidCases => [.. Samples.Plans("tests", "cases", "valid")];

    [Theory]
    [MemberData(nameof(SyntaxCases))]
    public void Reports_exactly_what_the_file_says(string path)
    {
        var tree = Samples.Read(path);
        var expected = Expectations(tree.Source.Text).Order().ToList();
        var actual = tree.Diagnostics.Select(d => Describe(tree, d, expected)).Order().ToList();
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(ValidCases))]
    public void Reports_nothing_for_a_valid_file(string path) => Assert.Empty(Samples.Read(path).Diagnostics);

    [Fact]
    public void Every_code_has_a_sample()
    {
        var files = Samples.Plans("tests", "cases", "errors");
        var sampled = files.Select(static p => Path.GetFileName(p)[..7]).ToHashSet();
        Assert.Empty(SyntaxDiagnostics.All.Select(static d => d.Code).Except(sampled));
    }

    [Fact]
    public void Codes_are_in_order_and_distinct()
    {
        var codes = SyntaxDiagnostics.All.Select(static d => d.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, static c => Assert.StartsWith("PLN1", c));
    }

    [Theory]
    [MemberData(nameof(SyntaxCases))]
    public void Every_fix_mends_what_it_was_made_for(string path)
    {
        var tree = Samples.Read(path);
        foreach (var diagnostic in tree.Diagnostics.Where(static d => !d.Fix.IsEmpty))
        {
            var mended = Samples.Parse(Apply(tree.Source.Text, diagnostic.Fix));
            var before = tree.Diagnostics.Count(d => d.Descriptor == diagnostic.Descriptor);
            var after = mended.Diagnostics.Count(d => d.Descriptor == diagnostic.Descriptor);
            Assert.True(after < before, $"{path}: the fix of {diagnostic.Descriptor.Code} leaves it as it was");
            Assert.True(mended.Diagnostics.Length < tree.Diagnostics.Length, $"{path}: the fix makes new mistakes");
        }
    }

    private static string Apply(string text, IEnumerable<TextChange> changes)
    {
        foreach (var change in changes.OrderByDescending(static c => c.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
        }

        return text;
    }

    /// <summary>What the comments expect: a line and a code, or a line, a column and a code.</summary>
    private static IEnumerable<string> Expectations(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in ExpectHere().Matches(lines[i]))
            {
                yield return $"{i + 1} {match.Groups[1].Value}";
            }

            foreach (Match match in ExpectThere().Matches(lines[i]))
            {
                yield return $"{match.Groups[1].Value}:{match.Groups[2].Value} {match.Groups[3].Value}";
            }
        }
    }

    private static string Describe(SyntaxTree tree, Diagnostic diagnostic, List<string> expected)
    {
        var place = tree.Source.GetPosition(diagnostic.Location.Span.Start);
        var exact = $"{place.Line + 1}:{place.Column + 1} {diagnostic.Descriptor.Code}";
        return expected.Contains(exact) ? exact : $"{place.Line + 1} {diagnostic.Descriptor.Code}";
    }

    [GeneratedRegex(@"/(PLN1\d{3}|ten)-[^/]*\.plan$")]
    private static partial Regex IsSyntaxCase();

    [GeneratedRegex(@"expect: (PLN\d{4})")]
    private static partial Regex ExpectHere();

    [GeneratedRegex(@"expect@(\d+):(\d+) (PLN\d{4})")]
    private static partial Regex ExpectThere();
}
