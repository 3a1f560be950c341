using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;
using PlanDsl.Tests.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>What the real plans are written with stands in the drafter's guide, so that it alone suffices.</summary>
public sealed partial class GuideCoverageTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathTo("docs", "guide.md"));

    /// <summary>Keywords, attributes of keywords and choices, in examples or between quotes.</summary>
    [Fact]
    public void The_guide_shows_every_construct_of_the_plans()
    {
        var shown = Example().Matches(Guide).Select(static m => m.Groups[1].Value)
            .Concat(Quoted().Matches(Guide).Select(static m => m.Groups["text"].Value))
            .SelectMany(static t => Constructs(Samples.Parse(t).Root.Members)).ToHashSet();
        var used = Samples.Plans("plans").SelectMany(static p => Constructs(Samples.Read(p).Root.Members)).Distinct();
        Assert.Equal("", string.Join('、', used.Where(u => !shown.Contains(u)).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Constructs(ImmutableArray<MemberSyntax> members)
    {
        foreach (var entry in members.OfType<EntrySyntax>())
        {
            var info = entry.Keyword == Keyword.Unknown ? null : KeywordTable.Get(entry.Keyword);
            if (info is not null)
            {
                yield return info.Zh;
            }

            foreach (var word in info is null || entry.Value is null ? [] : Words(info, ValueText.Of(entry.Value)))
            {
                yield return $"{info!.Zh}…{word}";
            }

            foreach (var inner in Constructs(entry.Block?.Members ?? []))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The attributes of a value, its choices and roles.</summary>
    private static IEnumerable<string> Words(KeywordInfo info, ValueText value)
    {
        var segments = ValueCutter.Texts(value, Separators.Segments).Where(static s => s.Span.Length > 0).ToList();
        var firsts = segments.Select(static s => AttributeText.Parse(s).Word.Text).ToList();
        return firsts.Skip(1).SelectMany(w => info.Attributes.Where(a => a.Fits(w)).Select(static a => a.Zh))
            .Concat(ValueCutter.Items(segments[0]).Select(static i => i.Text).Concat(firsts)
                .SelectMany(w => info.Choices.Where(c => c.Fits(w)).Select(static c => c.Zh)))
            .Distinct();
    }

    [GeneratedRegex("```plan\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("(?<!`)`(?<text>[^`\n]+)`(?!`)|“(?<text>[^“”\n]+)”")]
    private static partial Regex Quoted();
}
