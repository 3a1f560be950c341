using System.Collections.Immutable;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Binds chapters and items, and numbers them. Without a binder for prose it leaves the prose out: so the facts that
/// prose may cite are read ahead of it.
/// </summary>
internal sealed class ContentBinder(
    BindingContext context,
    ProseBinder? prose,
    BodyTable bodies,
    FormTable forms,
    TableBinder? tables,
    DateFrame frame)
{
    private readonly ResponsibilityBinder responsibilities = new(context, bodies);
    private readonly LevelBinder levels = new(context);
    private readonly TailStyleBinder tails = new(context);
    private readonly TargetBinder targets = new(context, frame);
    private readonly ScopeBinder scopes = new(context, bodies, frame);
    private readonly DerivedBinder derived = new(context);
    private readonly LeadershipBinder leadership = new(context, bodies);
    private readonly DeclaredNames declared = new();

    internal PlanContent Bind(EntrySyntax plan)
    {
        var scope = Enter(plan, 1, ContentScope.Usual);
        return new PlanContent(
            BindChapters(plan, scope),
            BindInterludes(plan),
            [.. plan.Entries(Keyword.Attachment).Select(BindAttachment)],
            BindTargets(plan))
        {
            Scopes = BindScopes(plan),
            DefaultResponsibility = responsibilities.Bind(plan, Keyword.DefaultResponsibility, scope.Tail),
        };
    }

    /// <summary>What stands in an attachment: its items are of the first level.</summary>
    private AttachmentContent BindAttachment(EntrySyntax attachment) =>
        new(BindContent(attachment, Enter(attachment, 1, ContentScope.Usual), 1, string.Empty, isInText: false));

    private ImmutableArray<ChapterSymbol> BindChapters(EntrySyntax plan, ContentScope scope)
    {
        var numbers = new NumberBinder(scope.Levels.Style(1), scope.Levels.Counter(1));
        return [.. plan.Entries(Keyword.Chapter).Select(entry => BindChapter(entry, scope, numbers))];
    }

    /// <summary>What the plan holds between its chapters.</summary>
    private ImmutableArray<Interlude> BindInterludes(EntrySyntax plan)
    {
        var interludes = ImmutableArray.CreateBuilder<Interlude>();
        var chapters = 0;
        foreach (var entry in plan.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            chapters += entry.Keyword == Keyword.Chapter ? 1 : 0;
            ContentSymbol? content = entry.Keyword switch
            {
                Keyword.Verbatim => VerbatimBinder.Bind(entry),
                Keyword.Leadership => leadership.Bind(entry, DeclareId(entry)),
                Keyword.StaticTable => tables?.Bind(entry),
                _ => null,
            };
            if (content is not null)
            {
                interludes.Add(new Interlude(chapters, content));
            }
        }

        return interludes.ToImmutable();
    }

    private ChapterSymbol BindChapter(EntrySyntax entry, ContentScope outer, NumberBinder numbers)
    {
        var head = ItemHead.Read(context, entry);
        var number = numbers.Next(entry, isCounted: true);
        var scope = Enter(entry, 2, outer);
        return new ChapterSymbol
        {
            Id = DeclareId(entry),
            Title = head.Title?.Unquote() ?? string.Empty,
            Number = number.Text,
            OwnNumber = number.Own,
            Placement = head.Placement,
            Roles = ChapterRoles.Bind(context, entry),
            Content = BindContent(entry, scope, 2, number.Text, isInText: false),
            Responsibility = responsibilities.Bind(entry, Keyword.Responsibility, scope.Tail),
            DefaultResponsibility = responsibilities.Bind(entry, Keyword.DefaultResponsibility, scope.Tail),
            Tail = scope.Tail,
            Period = PeriodBinder.BindLine(context, entry, frame),
            Deadlines = DeadlineBinder.BindLines(context, entry, Keyword.DueBy, frame),
            Location = head.Title?.Location ?? entry.TitleLocation(),
            Head = entry.HeadLocation(),
        };
    }

    /// <param name="parent">The chapter or item.</param>
    /// <param name="scope">What holds in it.</param>
    /// <param name="level">The level of the items in it.</param>
    /// <param name="clause">The parent's number with those above it.</param>
    /// <param name="isInText">Whether it is not printed, so that text in it would be lost.</param>
    private ImmutableArray<ContentSymbol> BindContent(
        EntrySyntax parent, ContentScope scope, int level, string clause, bool isInText)
    {
        var numbers = new NumberBinder(scope.Levels.Style(level), scope.Levels.Counter(level));
        var content = ImmutableArray.CreateBuilder<ContentSymbol>();
        var members = parent.Block?.Members ?? [];
        foreach (var member in parent.Prose is null ? members : [parent.Prose, .. members])
        {
            if (isInText && member is ProseSyntax or EntrySyntax { Keyword: Keyword.Verbatim })
            {
                context.Report(
                    ContentDiagnostics.TextNotPrinted, HeadOf(member), parent.ValueText()?.Text ?? string.Empty);
            }

            switch (member)
            {
                case ProseSyntax paragraphs when prose is not null:
                    content.Add(new ParagraphsSymbol(prose.Bind(paragraphs)));
                    break;
                case EntrySyntax { Keyword: Keyword.Verbatim } verbatim:
                    content.Add(VerbatimBinder.Bind(verbatim));
                    break;
                case EntrySyntax { Keyword: Keyword.Leadership } group:
                    content.Add(leadership.Bind(group, DeclareId(group)));
                    break;
                case EntrySyntax item when KeywordTable.IsItem(item.Keyword):
                    content.Add(BindItem(item, scope, level, numbers, clause, isInText));
                    break;
                case EntrySyntax { Keyword: Keyword.Contact } contact:
                    if (ContactBinder.Bind(context, contact) is { } person)
                    {
                        content.Add(new ContactLine(person));
                    }

                    break;
                case EntrySyntax { Keyword: Keyword.Derived } part when derived.Bind(part) is { } symbol:
                    content.Add(symbol);
                    break;
                case EntrySyntax { Keyword: Keyword.StaticTable } table when tables?.Bind(table) is { } bound:
                    content.Add(bound);
                    break;
            }
        }

        return content.ToImmutable();
    }

    /// <summary>The time that stands in the head of a phase, or in a line of its own; both are one too many.</summary>
    private CampaignPeriod? BindPeriod(EntrySyntax entry, ValueText? time)
    {
        if (time is null)
        {
            return PeriodBinder.BindLine(context, entry, frame);
        }

        if (entry.ValueOf(Keyword.During) is { } again)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, again.Location, again.Text,
                context.Say(
                    $"阶段那一行已经写了“{time.Text}”，时间只留一处", $"the phase says \"{time.Text}\" already; keep one of the two"));
        }

        return PeriodBinder.Bind(context, time, frame) ?? PeriodBinder.Unread(time);
    }

    private ItemSymbol BindItem(
        EntrySyntax entry, ContentScope around, int level, NumberBinder numbers, string outer, bool isOuterInText)
    {
        var scope = Enter(entry, level + 1, around);
        var head = ItemHead.Read(context, entry);
        var isInText = isOuterInText || head.IsInText;
        var isCounted = entry.Keyword is not (Keyword.Label or Keyword.Duty or Keyword.Measure) || head.IsNumbered;
        var number = numbers.Next(entry, isCounted && !isInText);
        var clause = outer + number.Text;
        var duty = entry.Keyword == Keyword.Duty ? bodies.BindList(head.Title) : [];
        var period = BindPeriod(entry, head.Time);
        var content = BindContent(entry, scope, level + 1, clause, isInText);
        var line = head.Text is null || prose is null ? null : prose.BindLine(head.Text);
        return new ItemSymbol
        {
            Kind = entry.Keyword,
            Id = DeclareId(entry),
            Title = TitleOf(head, duty),
            Name = head.Time is null
                ? TitleOf(head, duty) ?? SentenceOf(entry, head.Text, line)
                : head.Name?.Unquote(),
            Period = period,
            Deadlines = DeadlineBinder.BindLines(context, entry, Keyword.DueBy, frame, head.Lines),
            Level = level,
            Number = number.Text,
            OwnNumber = number.Own,
            Placement = head.Placement,
            IsInText = isInText,
            Bodies = duty,
            Clause = clause,
            Content = line is null ? content : content.Insert(0, new ParagraphsSymbol(line)),
            Responsibility = responsibilities.Bind(entry, Keyword.Responsibility, scope.Tail, head.Lines),
            Tail = scope.Tail,
            Statistics = forms.BindFields(entry.ValueOf(Keyword.Statistics)),
            Location = entry.HeadLocation(),
            TitleLocation = head.Time is null && head.Title is { } written ? written.Location : entry.TitleLocation(),
        };
    }

    /// <summary>
    /// A phase prints its time behind its title, in brackets, unless it is there; a duty its bodies as written.
    /// </summary>
    private static string? TitleOf(ItemHead head, ImmutableArray<BodyReference> duty) =>
        !duty.IsEmpty ? BodyList.Print(duty)
        : head is { Time: { } time, HasTimeInTitle: false } ? $"{head.Title?.Unquote()}（{time.Text}）"
        : head.Title?.Unquote();

    /// <summary>
    /// What an item is called that is nothing but a sentence: its words without the stop. Before prose is bound one
    /// that cites is called nothing.
    /// </summary>
    private static string? SentenceOf(EntrySyntax entry, ValueText? written, ProseText? bound)
    {
        var text = entry.Keyword == Keyword.Measure ? null
            : bound is not null
                ? string.Concat(bound.Paragraphs.SelectMany(static p => p.Runs).Select(static r => r.Text))
            : written?.Text.AsSpan().IndexOfAny('{', '｛') < 0 ? written.Unquote()
            : null;
        return text?.TrimEnd('。', '；', ';');
    }

    /// <summary>The targets in a block and in the blocks inside it, in order.</summary>
    private ImmutableArray<TargetSymbol> BindTargets(EntrySyntax block) =>
    [
        .. (block.Block?.Members.OfType<EntrySyntax>() ?? []).SelectMany(e =>
            e.Keyword != Keyword.Target ? BindTargets(e)
            : targets.Bind(e, DeclareId(e)) is { } target
                ? [block.Keyword == Keyword.Plan ? target : target with { HomeLocation = block.HeadLocation() }]
            : []),
    ];

    /// <summary>The scopes in a block and in the blocks inside it, in order.</summary>
    private ImmutableArray<ScopeSymbol> BindScopes(EntrySyntax block) =>
    [
        .. (block.Block?.Members.OfType<EntrySyntax>() ?? []).SelectMany(e =>
            e.Keyword != Keyword.Scope ? BindScopes(e)
            : scopes.Bind(e, DeclareId(e)) is { } scope ? [scope]
            : []),
    ];

    /// <summary>What holds in a block.</summary>
    private ContentScope Enter(EntrySyntax block, int level, ContentScope outer) =>
        new(levels.Bind(block, level, outer.Levels), tails.Bind(block, outer.Tail));

    private string? DeclareId(EntrySyntax entry) =>
        entry.Identifier is { } id && context.Declare(declared, id.Id(), id.Location) ? id.Id() : null;

    private static Location HeadOf(MemberSyntax member) =>
        member is EntrySyntax entry ? entry.HeadLocation() : ((ProseSyntax)member).OpenFence.Location;
}
