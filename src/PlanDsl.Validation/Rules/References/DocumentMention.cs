using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>A document with its title in 《》, and its number behind it in brackets: 《…》（国办发〔2020〕13号）.</summary>
/// <param name="Title">The title without its marks.</param>
/// <param name="Number">The number; null if none stands there.</param>
/// <param name="Start">Where the title begins in its text.</param>
internal sealed record DocumentMention(string Title, string? Number, int Start)
{
    /// <summary>How far behind the title a number ends.</summary>
    private const int Farthest = 40;

    /// <summary>The number with its brackets as usual, and without spaces and 第.</summary>
    internal string? PlainNumber { get; } = Number is null ? null : Plain(Number);

    /// <summary>The title as it is compared.</summary>
    internal string PlainTitle { get; } = Punctuation.Normalize(Title);

    /// <summary>What the plan declares: 依据 and 简称, each with where it stands.</summary>
    internal static ImmutableArray<DeclaredDocument> Declared(PlanModel plan)
    {
        var declared = ImmutableArray.CreateBuilder<DeclaredDocument>();
        foreach (var basis in plan.Bases)
        {
            if (First(basis.Title) is { } found)
            {
                var number = basis.DocumentNumber?.Text ?? found.Number;
                declared.Add(new DeclaredDocument(
                    new DocumentMention(found.Title, number, found.Start), basis.Location));
            }
        }

        foreach (var name in plan.ShortNames)
        {
            if (First(name.Full) is { } found)
            {
                declared.Add(new DeclaredDocument(found, name.Location));
            }
        }

        return declared.ToImmutable();
    }

    /// <summary>The documents that a text names in its own words.</summary>
    internal static IEnumerable<DocumentMention> In(WrittenText text)
    {
        foreach (var (start, title) in QuotedTitles.Find(text))
        {
            if (!title.Contains(WrittenText.Cited))
            {
                yield return new DocumentMention(title, NumberBehind(text.Text, start + title.Length + 1), start);
            }
        }
    }

    private static DocumentMention? First(string text)
    {
        var open = text.IndexOf('《');
        var close = text.LastIndexOf('》');
        return open >= 0 && close > open + 1
            ? new DocumentMention(text[(open + 1)..close], NumberBehind(text, close + 1), open + 1)
            : null;
    }

    /// <summary>The number that the brackets behind a title begin with.</summary>
    private static string? NumberBehind(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
        {
            return null;
        }

        var behind = text.AsSpan(at + 1, Math.Min(Farthest, text.Length - at - 1));
        var end = behind.IndexOf('号');
        var number = end < 0 ? string.Empty : behind[..(end + 1)].ToString();
        return number.AsSpan().IndexOfAny("〔[［【") >= 0 && number.AsSpan().IndexOfAny("，。；《》、") < 0 ? number : null;
    }

    private static string Plain(string number) => string.Concat(Punctuation.Normalize(number)
        .Where(static c => !char.IsWhiteSpace(c) && c != '第')
        .Select(static c => c is '[' or '［' or '【' ? '〔' : c is ']' or '］' or '】' ? '〕' : c));
}
