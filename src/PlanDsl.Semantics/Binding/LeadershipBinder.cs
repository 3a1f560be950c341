using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 领导小组 组：名称 { 组长：林某某 主任 … }.</summary>
internal sealed class LeadershipBinder(BindingContext context, BodyTable bodies)
{
    private static readonly Keyword[] Roles =
        [Keyword.Leader, Keyword.DeputyLeader, Keyword.Members, Keyword.OfficeHead];

    /// <param name="entry">The block.</param>
    /// <param name="id">Its identifier; null if it is somebody else's already.</param>
    internal LeadershipSymbol Bind(EntrySyntax entry, string? id)
    {
        var (office, isOfficeInText) = entry.ValueOf(Keyword.Office) is { } value
            ? Read(Keyword.Office, value)
            : (null, false);
        return new LeadershipSymbol
        {
            Id = id ?? string.Empty,
            Name = entry.ValueText()?.Unquote() ?? string.Empty,
            Roles =
            [
                .. Roles.Select(r => new LeadershipRole(r, BindLeaders(entry, r)))
                    .Where(static r => !r.Leaders.IsEmpty),
            ],
            Offices = bodies.BindList(office),
            IsOfficeInText = isOfficeInText,
            Form = BindForm(entry.ValueOf(Keyword.PrintedAs)),
            Location = entry.HeadLocation(),
        };
    }

    private ImmutableArray<LeaderSymbol> BindLeaders(EntrySyntax entry, Keyword role)
    {
        var leaders = ImmutableArray.CreateBuilder<LeaderSymbol>();
        foreach (var line in entry.Entries(role).Select(static e => e.ValueText()).OfType<ValueText>())
        {
            var (names, isInText) = Read(role, line);
            var first = leaders.Count;
            foreach (var item in context.List(names))
            {
                var leader = BindLeader(item) with { IsInText = isInText };
                if (leaders.Count > first && IsFurtherOffice(leader, leaders[^1], item))
                {
                    leaders[^1] = leaders[^1] with { Post = $"{leaders[^1].Post}、{leader.Post}" };
                    continue;
                }

                leaders.Add(leader);
            }
        }

        return leaders.ToImmutable();
    }

    /// <summary>乙某某 党组成员、副局长 is one person: an office that stands alone behind a person is another of his.</summary>
    private static bool IsFurtherOffice(LeaderSymbol leader, LeaderSymbol before, ValueText item) =>
        before.Name is not null && leader.Name is null && leader.Body is null && !item.IsQuoted;

    /// <summary>A line without its mark; whether it has the mark that prose says it.</summary>
    private (ValueText Names, bool IsInText) Read(Keyword keyword, ValueText line)
    {
        var attributed = AttributedValue.Parse(line);
        var attributes = new AttributeReader(context, keyword, attributed.Attributes);
        return (attributed.Main, attributes.Has(AttributeTable.InText));
    }

    /// <summary>A name and an office stand apart; what stands alone is a body or an office.</summary>
    private LeaderSymbol BindLeader(ValueText item)
    {
        var text = item.Text;
        for (var i = 0; i < text.Length && !item.IsQuoted; i++)
        {
            if (Characters.IsSpace(text[i]))
            {
                return new LeaderSymbol(text[..i], text[i..].Trim(), null, item.Location);
            }
        }

        var body = item.IsQuoted ? null : bodies.Find(item);
        return new LeaderSymbol(
            null,
            item.Unquote(),
            body is null ? null : new BodyReference(item.Id(), body, item.Location),
            item.Location);
    }

    private LeadershipForm BindForm(ValueText? value) =>
        (value is null ? null : context.Choose(Keyword.PrintedAs, value)) is not { } choice ? LeadershipForm.List
        : choice.Word switch
        {
            ChoiceWord.Names => LeadershipForm.List,
            ChoiceWord.Posts => LeadershipForm.Posts,
            ChoiceWord.NamesSentence => LeadershipForm.Sentence,
            ChoiceWord.InText => LeadershipForm.InText,
            _ => throw BindingContext.Unread(choice),
        };
}
