using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The facts that prose can cite, by the name it cites them with.</summary>
internal sealed class FactTable(BindingContext context, FactTable? outer = null)
{
    private readonly Dictionary<string, string> facts = [];
    private readonly Dictionary<string, DefinedName> names = [];
    private Func<PlanContent>? later;

    /// <summary>
    /// Makes a fact known under its name, in both keyword languages where the name ends in a keyword.
    /// </summary>
    internal void Add(string name, string? printed)
    {
        if (printed is not null)
        {
            facts[name] = printed;
        }
    }

    internal void Add(string owner, Keyword property, string? printed)
    {
        var info = KeywordTable.Get(property);
        var prefix = owner.Length == 0 ? string.Empty : owner + ".";
        Add(prefix + info.Zh, printed);
        Add(prefix + info.En, printed);
    }

    /// <summary>
    /// Facts that cost something to know, and that few plans cite: asked for when a name is not among the others.
    /// </summary>
    internal void AddLater(Func<PlanContent> content) => later = content;

    /// <summary>A plan's shell is a document of its own, unless it holds the plan: short names begin anew.</summary>
    internal void EndShell(NoticeSymbol? shell)
    {
        if (shell is not { Genre: NoticeGenre.Direct })
        {
            foreach (var name in names.Values)
            {
                name.StartOver();
            }
        }
    }

    /// <summary>
    /// What the plan rests on, all of it and each document under its own identifier; short names; who follows it.
    /// </summary>
    internal void Add(
        ImmutableArray<BasisSymbol> bases,
        ImmutableArray<DefinedName> defined,
        ImmutableArray<BodyReference> followers)
    {
        Add(string.Empty, Keyword.AlsoFollowedBy, Join(followers));
        foreach (var name in defined)
        {
            names[name.Id] = name;
        }

        Add(string.Empty, Keyword.Basis, bases.IsEmpty
            ? null
            : string.Join('、', bases.Select(static b => b.Printed)));
        foreach (var basis in bases.Where(static b => b.Id is not null))
        {
            Add(basis.Id!, basis.Printed);
        }
    }

    private void Add(TargetSymbol target)
    {
        Add(target.Id!, target.Words);
        Add(target.Id!, ValueWords.Subject, target.Subject);
        Add(target.Id!, Keyword.DueBy, target.Deadline?.Printed);
        var parts = string.Join('、', target.Parts.Select(static p =>
            string.Create(CultureInfo.InvariantCulture, $"{p.Name}{p.Number}{p.Unit}")));
        Add(
            target.Id!, AttributeTable.Parts,
            parts.Length == 0 ? string.Empty : AttributeTable.Parts.Zh + parts);
    }

    private void Add(ScopeSymbol scope)
    {
        Add(scope.Id!, string.Join('、', scope.Subjects));
        Add(scope.Id!, AttributeTable.Regions, string.Join('、', scope.Regions));
        Add(scope.Id!, AttributeTable.Except, string.Join('、', scope.Exceptions));
        Add(scope.Id!, Keyword.During, scope.Period?.Printed);
    }

    /// <summary>A property under both spellings of its word; nothing if it is empty.</summary>
    internal void Add(string owner, Word word, string? printed)
    {
        Add($"{owner}.{word.Zh}", NullIfEmpty(printed ?? string.Empty));
        Add($"{owner}.{word.En}", NullIfEmpty(printed ?? string.Empty));
    }

    private void Add(LeadershipSymbol group)
    {
        Add(group.Id, group.Name);
        foreach (var role in group.Roles)
        {
            Add(group.Id, role.Role, string.Join('、', role.Leaders.Select(static l => l.Words)));
        }

        Add(group.Id, Keyword.Office, Join(group.Offices));
    }

    internal void Add(ReportingSymbol reporting)
    {
        Add(reporting.Id, Keyword.Reporter, Join(reporting.Reporters));
        AddDeadlines(reporting.Id, Keyword.Deadline, reporting.Deadlines);
        Add(reporting.Id, Keyword.Receiver, Join(reporting.Receivers));
        AddNumbered(reporting.Id, Keyword.Receiver, [.. reporting.Route.Select(static s => Join(s.Bodies)!)]);
        Add(reporting.Id, Keyword.CopyTo, Join(reporting.CopyTo));
        Add(reporting.Id, Keyword.Deliverable, reporting.Deliverables.IsEmpty
            ? null
            : ListText.Join(reporting.Deliverables.Select(static d => d.Printed)));
        var channels = ListText.Join(reporting.Channels.Select(static c => c.Printed));
        Add(reporting.Id, Keyword.Channel, NullIfEmpty(channels));
        Add(reporting.Id, Keyword.Approval, NullIfEmpty(ListText.Join(reporting.Approvers)));
        Add(reporting.Id, Keyword.Definition, reporting.Definition);
        Add(reporting.Id, Keyword.Point, NullIfEmpty(string.Join('，', reporting.Points)));
        foreach (var split in reporting.Splits)
        {
            Add($"{reporting.Id}.{split.Part}", Join(split.Receivers));
        }
    }

    /// <summary>All deadlines together, and each by its number: 总结.截止, 总结.截止1, 总结.截止2.</summary>
    internal void AddDeadlines(
        string owner, Keyword keyword, ImmutableArray<DeadlineValue> deadlines, char separator = '、')
    {
        if (deadlines.IsEmpty)
        {
            return;
        }

        Add(owner, keyword, string.Join(separator, deadlines.Select(static d => d.Printed)));
        AddNumbered(owner, keyword, [.. deadlines.Select(static d => d.Printed)]);
    }

    private void AddNumbered(string owner, Keyword keyword, ImmutableArray<string> printed)
    {
        var info = KeywordTable.Get(keyword);
        for (var i = 0; i < printed.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            Add($"{owner}.{info.Zh}{number}", printed[i]);
            Add($"{owner}.{info.En}{number}", printed[i]);
        }
    }

    internal void Add(FormSymbol form)
    {
        Add(form.Id, form.Title);
        foreach (var field in form.Fields)
        {
            Add($"{form.Id}.{field.Id}", field.Label);
            Add($"{form.Id}.{field.Id}", AttributeTable.Definition, field.Definition);
        }
    }

    /// <summary>Whom to ask, under the contacts' identifiers: name, telephone, mail.</summary>
    internal void Add(ImmutableArray<ContactSymbol> contacts)
    {
        foreach (var contact in contacts)
        {
            Add(contact.Id!, contact.Name);
            Add(contact.Id!, AttributeTable.Phone, string.Join('、', contact.Phones));
            Add(contact.Id!, AttributeTable.Email, string.Join('、', contact.Emails));
        }
    }

    /// <summary>What chapters and items declare under their identifiers.</summary>
    internal void Add(PlanContent content)
    {
        foreach (var chapter in content.Chapters.Where(static c => c.Id is not null))
        {
            Add(chapter.Id!, chapter.Title);
            AddNumber(chapter.Id!, chapter.Number);
            Add(chapter.Id!, Keyword.During, chapter.Period?.Printed);
            AddDeadlines(chapter.Id!, Keyword.DueBy, chapter.Deadlines, '，');
            Add(chapter.Id!, chapter.Responsibility);
        }

        foreach (var item in content.Items.Where(static i => i.Id is not null))
        {
            Add(item.Id!, item.Name);
            AddNumber(item.Id!, item.Clause);
            Add(item.Id!, Keyword.During, item.Period?.Printed);
            AddDeadlines(item.Id!, Keyword.DueBy, item.Deadlines, '，');
            Add(item.Id!, item.Responsibility);
        }

        foreach (var group in content.Groups)
        {
            Add(group);
        }

        foreach (var target in content.Targets.Where(static t => t.Id is not null))
        {
            Add(target);
        }

        foreach (var scope in content.Scopes.Where(static s => s.Id is not null))
        {
            Add(scope);
        }
    }

    private void AddNumber(string owner, string clause)
    {
        var cited = clause.TrimEnd('、', '.', '．');
        Add(owner, Keyword.Number, cited.Length == 0 ? null : cited);
    }

    private void Add(string owner, ResponsibilitySymbol? responsibility)
    {
        if (responsibility is null)
        {
            return;
        }

        Add(owner, Keyword.Responsibility, responsibility.Words);
        foreach (var share in responsibility.Shares.Where(static s => s.Role is not null))
        {
            Add($"{owner}.{share.Role}", Join(share.Bodies));
        }
    }

    /// <summary>The printed form of a fact; one that is not known is reported and printed as written.</summary>
    internal string Cite(string name, Location location)
    {
        if ((FindName(name) ?? FindName(Characters.Fold(name))) is { } defined)
        {
            return defined.Cite(mayIntroduce: outer is null);
        }

        if ((Find(name) ?? Find(Characters.Fold(name))) is { } printed)
        {
            return printed;
        }

        var place = new ValueText(location.Source, location.Span);
        var length = location.Span.Length - (place.Text[^1] is '}' or '｝' ? 2 : 1);
        context.ReportUnknown(SemanticDiagnostics.UnknownFact, place.Slice(1, Math.Max(0, length)), Names);
        return $"{{{name}}}";
    }

    private DefinedName? FindName(string name) => names.GetValueOrDefault(name) ?? outer?.FindName(name);

    private IEnumerable<string> Names => facts.Keys.Concat(names.Keys).Concat(outer?.Names ?? []);

    private string? Find(string name) => facts.GetValueOrDefault(name) ?? FindLater(name) ?? outer?.Find(name);

    private string? FindLater(string name)
    {
        if (later is { } content)
        {
            later = null;
            Add(content());
            return facts.GetValueOrDefault(name);
        }

        return null;
    }

    private static string? Join(IEnumerable<BodyReference> bodies) => NullIfEmpty(BodyList.Print(bodies));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
