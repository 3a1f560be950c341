using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Reads somebody of a leading group: 许某某 副市长, 副市长 许某某, 许某某（副市长）; a person, an office or a body that stands alone.
/// The author's order is kept, name and post are kept apart.
/// </summary>
internal sealed class LeaderReader(BindingContext context, BodyTable bodies)
{
    /// <summary>What is longer is no name with a post, but a text in the wrong place.</summary>
    private const int Longest = 100;

    /// <summary>One item of a list; in quotes it is an office as it stands.</summary>
    internal LeaderSymbol Read(ValueText item)
    {
        if (item.IsQuoted)
        {
            return new LeaderSymbol(null, item.Unquote(), null, item.Location);
        }

        var words = ValueCutter.Texts(item, Separators.Spaces);
        return words.Length == 1 ? ReadAlone(item) : ReadPair(item, words);
    }

    private LeaderSymbol ReadPair(ValueText item, ImmutableArray<ValueText> words)
    {
        var (first, last) = (words[0], words[^1]);
        var (nameFirst, nameLast) = (Likeness(first), Likeness(last));
        var isPostFirst = nameLast > nameFirst
            || (nameFirst == 0 && nameLast == 0 && PersonName.IsPost(first.Text) && !PersonName.IsPost(last.Text));
        if (nameFirst == 2 && nameLast == 2)
        {
            Report(item, string.Join('、', words.Select(static w => w.Text)));
        }
        else if (nameFirst == 0 && nameLast == 0 && PersonName.IsPost(first.Text) && PersonName.IsPost(last.Text))
        {
            // One person of two offices, or two people: the author says which.
            context.Report(
                ContentDiagnostics.NameAndPost, item.Location, item.Text,
                MessageArgument.Quoted(
                    [$"“{item.Text}”", string.Join('、', words.Select(static w => w.Text))]));
        }

        var post = isPostFirst
            ? item.Slice(0, last.Span.Start - item.Span.Start)
            : item.Slice(first.Span.Length, item.Span.Length - first.Span.Length);
        return new LeaderSymbol(isPostFirst ? last.Text : first.Text, post.Unquote(), null, item.Location)
        {
            Order = isPostFirst ? LeaderOrder.PostFirst : LeaderOrder.NameFirst,
            PostBodies = bodies.Within(post),
        };
    }

    private LeaderSymbol ReadAlone(ValueText item)
    {
        if (bodies.Find(item) is { } body)
        {
            return new LeaderSymbol(null, item.Text, new BodyReference(item.Id(), body, item.Location), item.Location);
        }

        var text = item.Text;
        if (InBrackets(item) is { } named)
        {
            return named;
        }

        if (PersonName.IsName(text))
        {
            return new LeaderSymbol(text, string.Empty, null, item.Location);
        }

        if (text.Any(Characters.IsDoubleQuote) && Characters.IsDoubleQuote(text[^1]))
        {
            bodies.ReportUnknown(item);
        }
        else if (Parted(text) is { } apart)
        {
            Report(item, apart);
        }
        else if (!PersonName.IsPost(text) && (PersonName.IsBody(text) || bodies.Misspelt(text) is not null))
        {
            bodies.ReportUnknown(item);
        }

        return new LeaderSymbol(null, text, null, item.Location) { PostBodies = bodies.Within(item) };
    }

    /// <summary>许某某（市政府副市长）; a remark in brackets is no post.</summary>
    private LeaderSymbol? InBrackets(ValueText item)
    {
        var text = item.Text;
        var open = text.AsSpan().IndexOfAny('（', '(');
        if (open <= 0 || text[^1] is not ('）' or ')') || !PersonName.IsName(text[..open]))
        {
            return null;
        }

        var post = item.Slice(open + 1, text.Length - open - 2);
        return PersonName.IsPost(post.Text)
            ? new LeaderSymbol(text[..open], post.Text, null, item.Location)
            {
                Order = LeaderOrder.PostInBrackets,
                PostBodies = bodies.Within(post),
            }
            : new LeaderSymbol(text, string.Empty, null, item.Location);
    }

    /// <summary>市政府副市长许某某, 许某某副市长 with the space that keeps name and post apart; null if it is not that.</summary>
    private static string? Parted(string text)
    {
        var isPost = PersonName.IsPost(text);
        for (var at = 2; at < text.Length - 1 && text.Length <= Longest; at++)
        {
            // 常务副市长 begins like a name: only one that is masked is certain there.
            var (before, behind) = (text[..at], text[at..]);
            if (isPost
                ? PersonName.IsMasked(before) && PersonName.IsPost(behind) && !PersonName.IsMasked(text[..(at + 1)])
                : PersonName.IsPost(before) && PersonName.IsName(behind))
            {
                return $"{before} {behind}";
            }
        }

        return null;
    }

    /// <summary>How much a word is the name of a person: 2 certainly, 1 probably, 0 not.</summary>
    private int Likeness(ValueText word) =>
        bodies.IsName(word.Text, null) ? 0
        : PersonName.IsMasked(word.Text) ? 2
        : PersonName.IsName(word.Text) ? 1
        : 0;

    private void Report(ValueText item, string right) => context.Report(
        ContentDiagnostics.NameAndPost, item.Location, [new TextChange(item.Span, right)], item.Text,
        MessageArgument.Quoted([right]));
}
