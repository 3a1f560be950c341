using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Binds who is responsible: 牵头 甲；配合 乙、丙；按职责分工负责. A role that is not among the usual ones stands in quotes:
/// “督办” 甲.
/// </summary>
internal sealed class ResponsibilityBinder(BindingContext context, BodyTable bodies)
{
    /// <param name="parent">The plan, chapter or item.</param>
    /// <param name="line">责任 or 默认责任.</param>
    internal ResponsibilitySymbol? Bind(EntrySyntax parent, Keyword line)
    {
        if (parent.ValueOf(line) is not { } value)
        {
            return null;
        }

        var shares = ImmutableArray.CreateBuilder<ResponsibilityShare>();
        string? closing = null;
        foreach (var segment in ValueCutter.Texts(value, Separators.Segments).Where(static s => s.Span.Length > 0))
        {
            if (IsClosing(segment))
            {
                closing = segment.Unquote();
                continue;
            }

            var (role, list) = ReadRole(segment);
            if (list is null)
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, segment.Location, segment.Text,
                    context.Say("后面要空一格写单位", "a space and bodies must follow it"));
            }

            var named = bodies.BindList(list);
            if (!named.IsEmpty)
            {
                shares.Add(new ResponsibilityShare(role, named));
            }
        }

        return new ResponsibilitySymbol(shares.ToImmutable(), closing, value.Location);
    }

    /// <summary>Where white space or a colon stands first; below 0 if nowhere.</summary>
    private static int EndOfWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '：' or ':' || Characters.IsSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The role a segment begins with, and its bodies. A colon after the role does as well as a space.
    /// </summary>
    private static (string? Role, ValueText? Bodies) ReadRole(ValueText segment)
    {
        var text = segment.Text;
        if (Characters.IsDoubleQuote(text[0]))
        {
            return ReadQuotedRole(segment, text);
        }

        var end = EndOfWord(text);
        var word = end < 0 ? text : text[..end];
        var role = KeywordTable.Get(Keyword.Responsibility).FindChoice(word)?.Zh;
        if (role is null)
        {
            return (null, segment);
        }

        var rest = end < 0 ? segment.Slice(text.Length, 0) : segment.Slice(end, text.Length - end);
        if (rest.Span.Length > 0 && rest.Text[0] is '：' or ':')
        {
            rest = rest.Slice(1, rest.Span.Length - 1);
        }

        return (role, rest.Span.Length > 0 ? rest : null);
    }

    /// <summary>“督办” 甲、乙: a role of the author's own; “有关企业”、甲 begins with a described body.</summary>
    private static (string? Role, ValueText? Bodies) ReadQuotedRole(ValueText segment, string text)
    {
        var close = 1;
        while (close < text.Length && !Characters.IsDoubleQuote(text[close]))
        {
            close++;
        }

        var isRole = close > 1 && close + 1 < text.Length
            && (Characters.IsSpace(text[close + 1]) || text[close + 1] is '：' or ':');
        return isRole
            ? (text[1..close], segment.Slice(close + 2, text.Length - close - 2))
            : (null, segment);
    }

    /// <summary>按职责分工协作, 依职责落实: no body begins like that, and one in quotes is a body.</summary>
    private static bool IsClosing(ValueText segment) => segment.Text[0] is '按' or '依';
}
