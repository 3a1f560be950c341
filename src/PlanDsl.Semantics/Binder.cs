using System.Collections.Immutable;
using PlanDsl.Semantics.Binding;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics;

/// <summary>Gives a parsed plan its meaning.</summary>
public static class Binder
{
    private static readonly string[] Statuses = ["征求意见稿", "讨论稿", "送审稿", "草案", "试行"];

    /// <summary>Binds a file and the files it imports. Pure; never throws for any tree.</summary>
    /// <param name="main">The file with the plan.</param>
    /// <param name="imports">All files it imports, directly or not, each once.</param>
    public static BindResult Bind(SyntaxTree main, ImmutableArray<SyntaxTree> imports)
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

        var model = plans.Count == 0 ? null : BindPlan(context, bodies, plans[0], registries);
        return new BindResult(model, context.Diagnostics);
    }

    /// <summary>
    /// Loads the code that binding needs, without a plan; for a host that can do so while files are read.
    /// </summary>
    public static void WarmUp() => BindingWarmUp.Run();

    private static PlanModel BindPlan(
        BindingContext context, BodyTable bodies, EntrySyntax plan, IEnumerable<EntrySyntax> registries)
    {
        var forms = new FormTable(context, plan);
        var issued = DateBinder.BindDate(context, plan.ValueOf(Keyword.IssueDate));
        var period = PeriodBinder.Bind(context, plan.ValueOf(Keyword.Period), new DateFrame(issued, null));
        var frame = new DateFrame(issued, period);

        // Duties name forms, and the notes of forms may cite duties: the duties' facts are read before they are bound.
        var reportingBinder = new ReportingBinder(context, bodies, forms, frame);
        var facts = CollectFacts(
            context, plan, forms, period, context.ReadAhead(() => reportingBinder.BindAll(plan)));
        forms.BindNotes(new NoteBinder(context, facts));
        var reportings = reportingBinder.BindAll(plan);
        var prose = new ProseBinder(context, facts);
        var content = new ContentBinder(
            context, prose, new ResponsibilityBinder(context, bodies), forms, frame);
        var introduction = plan.Entry(Keyword.Introduction)?.Prose;
        return new PlanModel
        {
            Id = plan.Identifier?.Id() ?? string.Empty,
            Title = plan.ValueText()?.Unquote() ?? string.Empty,
            Location = plan.TitleLocation(),
            Issuers = bodies.BindList(plan.ValueOf(Keyword.Issuer)),
            Period = period,
            IssueDate = issued,
            Status = BindStatus(context, plan.ValueOf(Keyword.Status)),
            Contacts =
            [
                .. plan.Entries(Keyword.Contact).Select(e => ContactBinder.Bind(context, e)).OfType<ContactSymbol>(),
            ],
            Introduction = introduction is null ? null : prose.Bind(introduction),
            Chapters = content.BindChapters(plan),
            Reportings = reportings,
            Attachments = [.. plan.Entries(Keyword.Attachment).Select(e => BindAttachment(e, forms))],
            Forms = forms.All,
            Bodies = bodies.All,
            Allows = [.. registries.Append(plan).SelectMany(e => AllowBinder.Bind(context, e))],
        };
    }

    private static FactTable CollectFacts(
        BindingContext context,
        EntrySyntax plan,
        FormTable forms,
        CampaignPeriod? period,
        ImmutableArray<ReportingSymbol> reportings)
    {
        var facts = new FactTable(context);
        foreach (var form in forms.All)
        {
            facts.Add(form);
        }

        foreach (var reporting in reportings)
        {
            facts.Add(reporting);
        }

        facts.Add(string.Empty, Keyword.Period, period?.Printed);
        facts.Add(string.Empty, Keyword.Plan, plan.ValueText()?.Unquote());
        return facts;
    }

    private static string? BindStatus(BindingContext context, ValueText? status)
    {
        if (status is not null && !Statuses.Contains(status.Text))
        {
            context.Report(
                SemanticDiagnostics.UnknownChoice, status.Location, status.Text, string.Join('、', Statuses));
        }

        return status?.Text;
    }

    private static AttachmentSymbol BindAttachment(EntrySyntax entry, FormTable forms)
    {
        var contained = entry.ValueOf(Keyword.Contains);
        return new AttachmentSymbol(
            entry.ValueText()?.Unquote() ?? string.Empty,
            contained is null ? [] : forms.BindList(contained),
            entry.TitleLocation());
    }
}
