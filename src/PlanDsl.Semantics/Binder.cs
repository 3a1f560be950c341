using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>Gives a parsed plan its meaning.</summary>
public static class Binder
{
    /// <summary>Binds a file and the files it imports. Pure; never throws for any tree.</summary>
    /// <param name="main">The file with the plan.</param>
    /// <param name="imports">All files it imports, directly or not, each once.</param>
    /// <param name="calendar">The working days; null for those that come with the compiler.</param>
    public static BindResult Bind(
        SyntaxTree main, ImmutableArray<SyntaxTree> imports, WorkingCalendar? calendar = null)
    {
        var context = new BindingContext(main.Root.Language);
        var bodies = new BodyTable(context, imports.Append(main));
        var entries = main.Root.Members.OfType<EntrySyntax>().ToList();
        var plans = entries.Where(static e => e.Keyword == Keyword.Plan).ToList();
        var registries = entries.Where(static e => e.Keyword == Keyword.Registry);
        foreach (var second in plans.Skip(1))
        {
            context.Report(
                SemanticDiagnostics.SecondPlan, second.HeadLocation(), second.Identifier?.Text ?? string.Empty);
        }

        var notice = NoticeBinder.Find(context, main, imports);
        context.Units = new DeclaredUnits(context, plans.FirstOrDefault());
        context.Events = plans.Count == 0 ? null : new EventTable(plans[0], notice);
        var model = plans.Count == 0 ? null : BindPlan(
            context, bodies, plans[0], notice, registries, calendar ?? WorkingCalendar.Published);
        return new BindResult(model, context.Diagnostics) { Uses = context.Uses };
    }

    private static PlanModel BindPlan(
        BindingContext context,
        BodyTable bodies,
        EntrySyntax plan,
        EntrySyntax? notice,
        IEnumerable<EntrySyntax> registries,
        WorkingCalendar calendar)
    {
        var date = IssueDateBinder.Bind(context, plan.ValueOf(Keyword.IssueDate));
        var frame = BindFrame(context, plan, notice, date, calendar);
        var forms = new FormTable(context, bodies, plan, frame);

        // Reportings name forms, and the notes of forms may cite them: their facts are read before they are bound.
        EntrySyntax[] roots = notice is null ? [plan] : [notice, plan];
        var reportingBinder = new ReportingBinder(context, bodies, forms, frame);
        var symbol = new DeclaredSymbol(Keyword.Plan, plan.Identifier?.Id() ?? string.Empty, plan.TitleLocation());
        var facts = CollectFacts(
            context, bodies, symbol, plan, forms, frame.Campaign,
            context.ReadAhead(() => reportingBinder.BindAll(roots)));
        var bases = CitedDocuments.BindBases(context, plan);
        var names = CitedDocuments.BindShortNames(context, plan);
        var followers = bodies.BindList(plan.ValueOf(Keyword.AlsoFollowedBy));
        facts.Add(symbol, bases, names, followers);
        facts.Add(ContactBinder.Cited(context, roots));
        facts.AddLater(() => context.ReadAhead(
            () => new ContentBinder(context, null, bodies, forms, null, frame).Bind(plan)));
        forms.BindNotes(new NoteBinder(context, facts));
        var reportings = reportingBinder.BindAll(roots);
        var prose = new ProseBinder(context, facts);
        var content = new ContentBinder(context, prose, bodies, forms, new TableBinder(context, facts), frame);
        var noticeBinder = new NoticeBinder(context, bodies, prose);
        var issuers = bodies.BindList(plan.ValueOf(Keyword.Issuer));

        // In the order of printing: what the first citation of a fact prints may differ from the later ones.
        var shell = notice is null ? null : noticeBinder.Bind(notice, issuers);
        facts.EndShell(shell);
        var introduction = BindProse(prose, plan.Entry(Keyword.Introduction));
        var bound = content.Bind(plan);
        return new PlanModel
        {
            Id = plan.Identifier?.Id() ?? string.Empty,
            Title = plan.ValueText()?.Unquote() ?? string.Empty,
            Location = plan.TitleLocation(),
            Issuers = issuers,
            Period = frame.Campaign,
            Calendar = calendar,
            Notice = shell,
            Date = date,
            Signers = noticeBinder.BindSignature(plan).Signers,
            TitleBreaks = TitleBreakBinder.Bind(context, plan.ValueOf(Keyword.TitleBreaks)),
            Status = BindStatus(context, plan.ValueOf(Keyword.Status), shell),
            Contacts = ContactBinder.BindAll(context, plan),
            Introduction = introduction,
            Chapters = bound.Chapters,
            Interludes = bound.Interludes,
            DefaultResponsibility = bound.DefaultResponsibility,
            Targets = bound.Targets,
            Scopes = bound.Scopes,
            Bases = bases,
            AlsoFollowedBy = followers,
            Closing = BindProse(prose, plan.Entry(Keyword.Closing)),
            Reportings = reportings,
            HidesAttachmentLine = new DerivedBinder(context).HidesAttachmentLine(plan),
            Attachments = BindAttachments(plan, forms, bound),
            Forms = forms.All,
            Bodies = bodies.All,
            Allows = BindAllows(context, notice is null ? [.. registries, plan] : [.. registries, plan, notice]),
            ShortNames = [.. names.Select(static n => n.ToSymbol())],
        };
    }

    /// <summary>The day of the document, its own or its shell's, and the campaign.</summary>
    private static DateFrame BindFrame(
        BindingContext context, EntrySyntax plan, EntrySyntax? notice, IssueDateValue? date, WorkingCalendar calendar)
    {
        var issued = date?.Day
            ?? context.ReadAhead(() => IssueDateBinder.Bind(context, notice?.ValueOf(Keyword.IssueDate)))?.Day;
        var frame = new DateFrame(issued, null, calendar);
        return frame with { Campaign = PeriodBinder.BindCampaign(context, plan.ValueOf(Keyword.Period), frame) };
    }

    private static ImmutableArray<AllowSymbol> BindAllows(BindingContext context, IEnumerable<EntrySyntax> scopes) =>
        [.. scopes.SelectMany(e => AllowBinder.Bind(context, e))];

    private static FactTable CollectFacts(
        BindingContext context,
        BodyTable bodies,
        DeclaredSymbol symbol,
        EntrySyntax plan,
        FormTable forms,
        CampaignPeriod? period,
        ImmutableArray<ReportingSymbol> reportings)
    {
        var facts = new FactTable(context) { Bodies = bodies };
        foreach (var form in forms.All)
        {
            facts.Add(form);
        }

        foreach (var reporting in reportings)
        {
            facts.Add(reporting);
        }

        facts.AddOwn(symbol, Keyword.Period, period?.Printed);
        facts.AddOwn(symbol, Keyword.Plan, plan.ValueText()?.Unquote());
        return facts;
    }

    /// <summary>What it says; comments are asked for on a plan that is sent out for comment.</summary>
    private static PrintedText? BindStatus(BindingContext context, ValueText? status, NoticeSymbol? shell) =>
        status is not null
            ? new PrintedText(context.Choose(Keyword.Status, status)?.Zh ?? status.Text, status.Location)
        : shell is { Genre: NoticeGenre.Consulting }
            ? new PrintedText(KeywordTable.Get(Keyword.Status).Get(ChoiceWord.ForComment).Zh, shell.Location)
        : null;

    private static ProseText? BindProse(ProseBinder binder, EntrySyntax? entry) =>
        entry?.Prose is { } prose ? binder.Bind(prose) : null;

    private static ImmutableArray<AttachmentSymbol> BindAttachments(
        EntrySyntax plan, FormTable forms, PlanContent bound) =>
    [
        .. plan.Entries(Keyword.Attachment)
            .Zip(bound.Attachments, (entry, content) => BindAttachment(entry, forms, content.Content)),
    ];

    private static AttachmentSymbol BindAttachment(
        EntrySyntax entry, FormTable forms, ImmutableArray<ContentSymbol> content)
    {
        var contained = entry.ValueOf(Keyword.Contains);
        return new AttachmentSymbol(
            entry.ValueText()?.Unquote() ?? string.Empty,
            contained is null ? [] : forms.BindList(contained),
            [
                .. entry.Entries(Keyword.ExternalFile).Select(static f => f.ValueText()).OfType<ValueText>()
                    .Select(static f => new PrintedText(f.Unquote(), f.Location)),
            ],
            content,
            entry.TitleLocation());
    }
}
