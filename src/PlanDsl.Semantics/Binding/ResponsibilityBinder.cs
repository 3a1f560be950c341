using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Binds who is responsible: 牵头 甲；配合 乙、丙等；按职责分工负责. A role that is not among the usual ones stands in quotes:
/// “督办” 甲.
/// </summary>
internal sealed class ResponsibilityBinder(BindingContext context, BodyTable bodies)
{
    private static readonly KeywordInfo Roles = KeywordTable.Get(Keyword.Responsibility);

    /// <summary>等有关部门 and the like are no longer.</summary>
    private const int LongestOthers = 40;

    private readonly SpokenResponsibility spoken = new(bodies);
    private readonly TimeInResponsibility times = new(context);

    /// <param name="parent">The plan, chapter or item.</param>
    /// <param name="line">责任 or 默认责任.</param>
    /// <param name="style">What holds where it stands.</param>
    /// <param name="onHead">What an item says on its own line.</param>
    internal ResponsibilitySymbol? Bind(
        EntrySyntax parent, Keyword line, TailStyle style, ImmutableArray<ItemLine> onHead = default)
    {
        if (Only(parent, line, onHead.IsDefault ? [] : onHead) is not { } value)
        {
            return null;
        }

        var shares = ImmutableArray.CreateBuilder<ResponsibilityShare>();
        string? closing = null;
        foreach (var piece in ValueCutter.Cut(value, Separators.Segments).Where(static p => p.Text.Span.Length > 0))
        {
            var segment = piece.Text;
            var isRole = ReadRole(segment, out var role, out var list);
            if (!isRole && ClosingWords.Are(segment.Text) && !bodies.IsList(segment))
            {
                closing = segment.Unquote();
            }
            else if (isRole || bodies.IsList(segment) || !times.Report(parent, line, value, piece))
            {
                Add(shares, segment, role, isRole ? list : segment);
            }
        }

        return new ResponsibilitySymbol(shares.ToImmutable(), closing, value.Location)
        {
            FirstLeads = style.FirstLeads && shares.All(static s => s.Role is null)
                && shares.Sum(static s => s.Bodies.Length) > 1,
        };
    }

    /// <summary>The value on the line of the item or on a line of its own; a second one is reported.</summary>
    private ValueText? Only(EntrySyntax parent, Keyword line, ImmutableArray<ItemLine> onHead)
    {
        var own = parent.ValueOf(line);
        var said = onHead.Where(l => l.Keyword == line).Select(static l => l.Value).ToList();
        if (said.Count > 0)
        {
            foreach (var again in said.Skip(1).Concat(own is null ? [] : [own]))
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, again.Location, again.Text,
                    context.Say(
                        $"前面已经写了“{said[0].Text}”，责任只写一处，几家写在一起",
                        $"\"{said[0].Text}\" is there already; say who is responsible in one place"));
            }
        }

        return said.FirstOrDefault() ?? own;
    }

    private void Add(
        ImmutableArray<ResponsibilityShare>.Builder shares, ValueText segment, string? role, ValueText? list)
    {
        if (list is null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, segment.Location, segment.Text,
                context.Say("后面要空一格写单位", "a space and bodies must follow it"));
            return;
        }

        var (named, others) = CutOthers(list);
        if (!bodies.IsList(named) && spoken.Read(segment) is { } right)
        {
            context.Report(
                ContentDiagnostics.SpokenResponsibility, segment.Location,
                right.IsCertain ? [new TextChange(segment.Span, right.Written[0])] : [],
                segment.Text, MessageArgument.Quoted(right.Written));
            return;
        }

        var bound = bodies.BindList(named);
        if (!bound.IsEmpty)
        {
            shares.Add(new ResponsibilityShare(role, bound) { AndOthers = others });
        }
    }

    /// <summary>甲、乙等有关部门: the bodies, and the words for those that are not named.</summary>
    private (ValueText Named, PrintedText? Others) CutOthers(ValueText list)
    {
        var text = list.Text;
        for (var at = text.IndexOf('等', Math.Max(0, text.Length - LongestOthers)); at > 0;
             at = text.IndexOf('等', at + 1))
        {
            var (named, rest) = (list.Slice(0, at), list.Slice(at, text.Length - at));
            if (OtherBodies.Are(rest.Text) && bodies.IsList(named) && !bodies.IsList(list))
            {
                return (named, new PrintedText(rest.Text, rest.Location));
            }
        }

        return (list, null);
    }

    /// <summary>
    /// The role a segment begins with, in Chinese or the author's own word, and its bodies, null if there are none.
    /// False if it begins with no role.
    /// </summary>
    private static bool ReadRole(ValueText segment, out string? role, out ValueText? list)
    {
        var (word, rest) = ResponsibilityText.Cut(segment);
        role = word is null ? null : Roles.FindChoice(word.Text)?.Zh ?? word.Unquote();
        list = word is null ? null : rest;
        return word is not null;
    }
}
