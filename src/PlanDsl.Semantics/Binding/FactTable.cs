using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The facts that prose can cite, by the name it cites them with.</summary>
internal sealed class FactTable(BindingContext context, FactTable? outer = null)
{
    private readonly Dictionary<string, Fact> facts = [];
    private readonly Dictionary<string, DefinedName> names = [];
    private Func<PlanContent>? later;

    /// <summary>What something is called.</summary>
    private void AddName(DeclaredSymbol symbol, string? printed) => Add(symbol, (string?)null, printed);

    /// <summary>Makes a fact known; one that prints nothing is none.</summary>
    private void Add(DeclaredSymbol symbol, string? member, string? printed)
    {
        if (printed is not null)
        {
            Add(new Fact(symbol, member, printed));
        }
    }

    /// <summary>A fact of the plan itself, cited by a keyword alone.</summary>
    internal void AddOwn(DeclaredSymbol plan, Keyword property, string? printed)
    {
        if (printed is not null)
        {
            var info = Known(KeywordTable.Get(property), CitedWords.OfPlan);
            Add(new Fact(plan, info.Zh, printed) { IsUnnamed = true });
            Add(new Fact(plan, info.Zh, printed) { IsUnnamed = true, Spelling = info.En });
        }
    }

    private void Add(Fact fact) => facts[fact.Name] = fact;

    /// <summary>A fact whose name is a keyword, in both keyword languages.</summary>
    private void Add(DeclaredSymbol symbol, Keyword property, string? printed)
    {
        Add(symbol, KeywordTable.Get(property), printed);
    }

    /// <summary>A fact under both spellings of its word; nothing if it is empty.</summary>
    internal void Add(DeclaredSymbol symbol, Word word, string? printed)
    {
        Known(word, CitedWords.OfNamed);
        Add(symbol, word, null, printed);
    }

    private void Add(DeclaredSymbol symbol, Word word, int? number, string? printed)
    {
        if (!string.IsNullOrEmpty(printed))
        {
            var fact = new Fact(symbol, string.Create(CultureInfo.InvariantCulture, $"{word.Zh}{number}"), printed);
            Add(fact);
            Add(fact with { Spelling = string.Create(CultureInfo.InvariantCulture, $"{word.En}{number}") });
        }
    }

    /// <summary>The formatter would leave a word that the vocabulary does not have for citations.</summary>
    private static Word Known(Word word, ImmutableArray<Word> words) => words.Contains(word)
        ? word
        : throw new InvalidOperationException($"Facts are kept under {word.En}: declare it in CitedWords");

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
        DeclaredSymbol plan,
        ImmutableArray<BasisSymbol> bases,
        ImmutableArray<DefinedName> defined,
        ImmutableArray<BodyReference> followers)
    {
        AddOwn(plan, Keyword.AlsoFollowedBy, Join(followers));
        foreach (var name in defined)
        {
            names[name.Id] = name;
        }

        AddOwn(plan, Keyword.Basis, bases.IsEmpty
            ? null
            : string.Join('、', bases.Select(static b => b.Printed)));
        foreach (var basis in bases.Where(static b => b.Id is not null))
        {
            AddName(DeclaredSymbol.Of(basis), basis.Printed);
        }
    }

    private void Add(TargetSymbol target)
    {
        var symbol = DeclaredSymbol.Of(target);
        AddName(symbol, target.Words);
        Add(symbol, ValueWords.Subject, target.Subject);
        Add(symbol, Keyword.DueBy, target.Deadline?.Words);
        var parts = string.Join('、', target.Parts.Select(static p =>
            string.Create(CultureInfo.InvariantCulture, $"{p.Name}{p.Number}{p.Unit}")));
        var word = AttributeTable.Parts;
        Add(symbol, word, parts.Length == 0 ? null : word.Zh + parts);
    }

    private void Add(ScopeSymbol scope)
    {
        var symbol = DeclaredSymbol.Of(scope);
        AddName(symbol, string.Join('、', scope.Subjects));
        Add(symbol, AttributeTable.Regions, string.Join('、', scope.Regions));
        Add(symbol, AttributeTable.Except, string.Join('、', scope.Exceptions));
        Add(symbol, Keyword.During, scope.Period?.Printed);
    }

    private void Add(LeadershipSymbol group)
    {
        var symbol = DeclaredSymbol.Of(group);
        AddName(symbol, group.Name);
        foreach (var role in group.Roles)
        {
            Add(symbol, role.Role, string.Join('、', role.Leaders.Select(static l => l.Words)));
        }

        Add(symbol, Keyword.Office, Join(group.Offices));
    }

    internal void Add(ReportingSymbol reporting)
    {
        var symbol = DeclaredSymbol.Of(reporting);
        Add(symbol, Keyword.Reporter, Join(reporting.Reporters));
        AddDeadlines(symbol, Keyword.Deadline, reporting.Deadlines, '、');
        Add(symbol, Keyword.Receiver, Join(reporting.Receivers));
        AddNumbered(symbol, Keyword.Receiver, [.. reporting.Route.Select(static s => Join(s.Bodies)!)]);
        Add(symbol, Keyword.CopyTo, Join(reporting.CopyTo));
        Add(symbol, Keyword.Deliverable, reporting.Deliverables.IsEmpty
            ? null
            : ListText.Join(reporting.Deliverables.Select(static d => d.Printed)));
        AddNumbered(symbol, Keyword.Deliverable, [.. reporting.Deliverables.Select(static d => d.Printed)]);
        Add(symbol, Keyword.Channel, ListText.Join(reporting.Channels.Select(static c => c.Printed)));
        Add(symbol, Keyword.Approval, ListText.Join(reporting.Approvers));
        Add(symbol, Keyword.Definition, reporting.Definition);
        Add(symbol, Keyword.Point, string.Join('，', reporting.Points));
        foreach (var split in reporting.Splits)
        {
            Add(symbol, split.Part, Join(split.Receivers));
        }
    }

    /// <summary>
    /// All deadlines together, with the days between which they hold, and each by its number, without: 总结.截止,
    /// 总结.截止1, 总结.截止2. What is cited one by one stands in a sentence that says from when (6月1日起改为…).
    /// </summary>
    private void AddDeadlines(
        DeclaredSymbol symbol, Keyword keyword, ImmutableArray<DeadlineValue> deadlines, char separator)
    {
        if (!deadlines.IsEmpty)
        {
            Add(symbol, keyword, string.Join(separator, deadlines.Select(static d => d.Words)));
            AddNumbered(symbol, keyword, [.. deadlines.Select(static d => d.Printed)]);
        }
    }

    private void AddNumbered(DeclaredSymbol symbol, Keyword keyword, ImmutableArray<string> printed)
    {
        var info = KeywordTable.Get(keyword);
        for (var i = 0; i < printed.Length; i++)
        {
            Add(symbol, info, i + 1, printed[i]);
        }
    }

    internal void Add(FormSymbol form)
    {
        var symbol = DeclaredSymbol.Of(form);
        AddName(symbol, form.Title);
        foreach (var field in form.Fields)
        {
            AddField(field, symbol);
        }
    }

    /// <summary>What a field is called and what it means.</summary>
    /// <param name="field">The field.</param>
    /// <param name="form">Its form, whose name stands before the field's; null among the form's own notes.</param>
    internal void AddField(FieldSymbol field, DeclaredSymbol? form)
    {
        AddField(field, form, null, field.Label);
        AddField(field, form, AttributeTable.Definition, field.Definition);
    }

    /// <param name="field">The field.</param>
    /// <param name="form">Its form, whose name stands before the field's; null among the form's own notes.</param>
    /// <param name="word">Which fact; null for what the field is called.</param>
    /// <param name="printed">What a citation prints; null for nothing.</param>
    internal void AddField(FieldSymbol field, DeclaredSymbol? form, Word? word, string? printed)
    {
        foreach (var spelling in word is null ? new string?[] { null } : [word.Zh, Known(word, CitedWords.OfNamed).En])
        {
            if (printed is not null)
            {
                Add(new Fact(field.Identifiers[0], word?.Zh, printed)
                {
                    Form = form,
                    Field = field,
                    Spelling = spelling,
                });
            }
        }
    }

    /// <summary>Whom to ask, under the contacts' identifiers: name, telephone, mail.</summary>
    internal void Add(ImmutableArray<ContactSymbol> contacts)
    {
        foreach (var contact in contacts)
        {
            var symbol = DeclaredSymbol.Of(contact);
            AddName(symbol, contact.Name);
            Add(symbol, AttributeTable.Phone, string.Join('、', contact.Phones.Select(static p => p.Text)));
            Add(symbol, AttributeTable.Email, string.Join('、', contact.Emails.Select(static e => e.Text)));
        }
    }

    /// <summary>What chapters and items declare under their identifiers.</summary>
    internal void Add(PlanContent content)
    {
        foreach (var chapter in content.Chapters.Where(static c => c.Id is not null))
        {
            var symbol = DeclaredSymbol.Of(chapter);
            AddName(symbol, chapter.Title);
            AddNumber(symbol, chapter.Number);
            AddTime(symbol, chapter.Period, chapter.Deadlines);
            Add(symbol, chapter.Responsibility);
        }

        foreach (var item in content.Items.Where(static i => i.Id is not null))
        {
            var symbol = DeclaredSymbol.Of(item);
            AddName(symbol, item.Name);
            AddNumber(symbol, item.Clause);
            AddTime(symbol, item.Period, item.Deadlines);
            Add(symbol, item.Responsibility);
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

    private void AddTime(DeclaredSymbol symbol, CampaignPeriod? period, ImmutableArray<DeadlineValue> deadlines)
    {
        Add(symbol, Keyword.During, period?.Printed);
        AddDeadlines(symbol, Keyword.DueBy, deadlines, '，');
    }

    private void AddNumber(DeclaredSymbol symbol, string clause) =>
        Add(symbol, Keyword.Number, clause.TrimEnd('、', '.', '．'));

    private void Add(DeclaredSymbol symbol, ResponsibilitySymbol? responsibility)
    {
        if (responsibility is null)
        {
            return;
        }

        Add(symbol, Keyword.Responsibility, responsibility.Words);
        foreach (var share in responsibility.Meant.Where(static s => s.Role is not null))
        {
            if (KeywordTable.Get(Keyword.Responsibility).FindChoice(share.Role!) is { } known)
            {
                Add(symbol, known, share.Print());
            }
            else
            {
                Add(symbol, share.Role, share.Print());
            }
        }
    }

    /// <summary>The fact that a citation names; one that is not known is reported, and null.</summary>
    /// <param name="name">What stands between the braces.</param>
    /// <param name="location">Where, braces included.</param>
    internal ProseCitation? Cite(string name, Location location)
    {
        var place = new ValueText(location.Source, location.Span);
        var length = location.Span.Length - (place.Text[^1] is '}' or '｝' ? 2 : 1);
        var written = place.Slice(1, Math.Max(0, length));
        if ((FindName(name) ?? FindName(Characters.Fold(name))) is { } defined)
        {
            Refer(defined.Symbol, null, written);
            return new ProseCitation(defined.Symbol, null, defined.Cite(mayIntroduce: outer is null), location);
        }

        if ((Find(name) ?? Find(Characters.Fold(name))) is { } fact)
        {
            Refer(fact, written);
            return new ProseCitation(fact.Symbol, fact.Member, fact.Printed, location);
        }

        if (Bodies?.IsName(written.Text, null) == true || outer?.Bodies?.IsName(written.Text, null) == true)
        {
            context.Report(
                SemanticDiagnostics.UnknownFact, written.Location, [new TextChange(location.Span, written.Text)], name,
                context.Say("它是登记了的单位。", "It is a registered body."),
                context.Say(
                    $"单位在正文里直接写名称，不加花括号：{written.Text}。",
                    $"A body stands in prose without braces: \"{written.Text}\"."));
            return null;
        }

        context.ReportUnknown(
            SemanticDiagnostics.UnknownFact, written, Names,
            context.Say(
                "写成“{报送标识.截止}”“{行动期间}”“{统计表标识}”等；要印出花括号本身，写“\\{”。",
                "Cite \"{duty.due}\", \"{period}\", \"{form}\"…; write \"\\{\" for a brace."));
        return null;
    }

    /// <summary>The registered bodies, which prose names without braces.</summary>
    internal BodyTable? Bodies { get; init; }

    private void Refer(Fact fact, ValueText written)
    {
        if (fact.IsUnnamed)
        {
            context.Refer(new SymbolUse(fact.Symbol, written.Location)
            {
                Member = fact.Member,
                IsByIdentifier = false,
            });
            return;
        }

        if (fact.Form is { } form)
        {
            Refer(form, null, written.Slice(0, form.Name.Length));
            written = written.Slice(form.Name.Length + 1, written.Span.Length - form.Name.Length - 1);
        }

        if (fact.Field is { } field)
        {
            context.Refer(field, written);
            return;
        }

        Refer(fact.Symbol, fact.Member, written.Slice(0, fact.Symbol.Name.Length));
    }

    private void Refer(DeclaredSymbol symbol, string? member, ValueText written) =>
        context.Refer(new SymbolUse(symbol, written.Location) { Member = member });

    private DefinedName? FindName(string name) => names.GetValueOrDefault(name) ?? outer?.FindName(name);

    private IEnumerable<string> Names => facts.Keys.Concat(names.Keys).Concat(outer?.Names ?? []);

    private Fact? Find(string name) => facts.GetValueOrDefault(name) ?? FindLater(name) ?? outer?.Find(name);

    private Fact? FindLater(string name)
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

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
