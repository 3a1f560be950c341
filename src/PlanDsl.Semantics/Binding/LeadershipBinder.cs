using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 领导小组 组：名称 { 组长：林某某 主任 … }.</summary>
internal sealed class LeadershipBinder(BindingContext context, BodyTable bodies)
{
    private static readonly Keyword[] Roles =
        [Keyword.Leader, Keyword.DeputyLeader, Keyword.Members, Keyword.OfficeHead];

    private readonly LeaderReader reader = new(context, bodies);

    /// <param name="entry">The block.</param>
    /// <param name="id">Its identifier; null if it is somebody else's already.</param>
    internal LeadershipSymbol Bind(EntrySyntax entry, string? id)
    {
        var (office, isOfficeInText) = entry.ValueOf(Keyword.Office) is { } value
            ? ReadOffice(value)
            : (null, false);
        return new LeadershipSymbol
        {
            Id = id ?? string.Empty,
            Name = entry.ValueText()?.Unquote() ?? string.Empty,
            Roles = [.. Roles.SelectMany(r => BindRole(entry, r))],
            Offices = bodies.BindList(office),
            IsOfficeInText = isOfficeInText,
            Form = BindForm(entry.ValueOf(Keyword.PrintedAs)),
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>Those of a role: lines that call it by one title are one.</summary>
    private IEnumerable<LeadershipRole> BindRole(EntrySyntax entry, Keyword role)
    {
        LeadershipRole? open = null;
        foreach (var line in entry.Entries(role).Select(static e => e.ValueText()).OfType<ValueText>())
        {
            var attributed = AttributedValue.Parse(line);
            var attributes = new AttributeReader(context, role, attributed.Attributes);
            var title = attributes.Value(AttributeTable.Label) is { } label
                ? new PrintedText(label.Unquote(), label.Location)
                : null;
            var leaders = BindLeaders(attributed.Main, attributes.Has(AttributeTable.InText));
            if (open is not null && open.Title?.Text == title?.Text)
            {
                open = open with { Leaders = [.. open.Leaders, .. leaders] };
                continue;
            }

            if (open is { Leaders.IsEmpty: false })
            {
                yield return open;
            }

            open = new LeadershipRole(role, leaders, title);
        }

        if (open is { Leaders.IsEmpty: false })
        {
            yield return open;
        }
    }

    private ImmutableArray<LeaderSymbol> BindLeaders(ValueText names, bool isInText)
    {
        var leaders = ImmutableArray.CreateBuilder<LeaderSymbol>();
        ValueText? before = null;
        foreach (var item in context.List(names))
        {
            var leader = reader.Read(item) with { IsInText = isInText };
            var last = leaders.Count == 0 ? null : leaders[^1];
            var isOffice = leader is { Name: null, Body: null } && !item.IsQuoted;
            if (last is { Name: not null, Order: LeaderOrder.NameFirst } && isOffice)
            {
                // 乙某某 党组成员、副局长 is one person with two offices.
                leaders[^1] = last with
                {
                    Post = $"{last.Post}、{leader.Post}",
                    PostBodies = [.. last.PostBodies, .. leader.PostBodies],
                };
            }
            else
            {
                if (last is { Name: null, Body: null } && before is { IsQuoted: false }
                    && leader.Order == LeaderOrder.PostFirst)
                {
                    ReportWhose(before, item, leader);
                }

                leaders.Add(leader);
            }

            before = item;
        }

        return leaders.ToImmutable();
    }

    /// <summary>副市长、市公安局局长 许某某 is one person with two offices, or two people.</summary>
    private void ReportWhose(ValueText office, ValueText item, LeaderSymbol leader)
    {
        var both = new ValueText(office.Source, TextSpan.FromBounds(office.Span.Start, item.Span.End));
        context.Report(
            ContentDiagnostics.NameAndPost, both.Location, both.Text,
            MessageArgument.Quoted(
                [$"“{office.Text}、{leader.Post}” {leader.Name}", $"“{office.Text}”、{item.Text}"]));
    }

    private (ValueText Office, bool IsInText) ReadOffice(ValueText line)
    {
        var attributed = AttributedValue.Parse(line);
        var attributes = new AttributeReader(context, Keyword.Office, attributed.Attributes);
        return (attributed.Main, attributes.Has(AttributeTable.InText));
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
