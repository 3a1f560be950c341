using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds reporting duties, wherever they stand.</summary>
internal sealed class ReportingBinder(
    BindingContext context, BodyTable bodies, FormTable forms, DateFrame frame)
{
    private readonly DeliverableBinder deliverables = new(context, bodies, forms);

    /// <summary>The duties in and below some blocks, in the order of the text; each identifier once.</summary>
    internal ImmutableArray<ReportingSymbol> BindAll(params IEnumerable<EntrySyntax> roots)
    {
        var declared = new DeclaredNames();
        var found = ImmutableArray.CreateBuilder<ReportingSymbol>();
        foreach (var root in roots)
        {
            BindBelow(root, declared, found);
        }

        return found.ToImmutable();
    }

    private void BindBelow(
        EntrySyntax parent, DeclaredNames declared, ImmutableArray<ReportingSymbol>.Builder found)
    {
        foreach (var entry in parent.Block?.Members.OfType<EntrySyntax>() ?? [])
        {
            if (entry.Keyword != Keyword.Reporting)
            {
                BindBelow(entry, declared, found);
            }
            else if (KeywordTable.Get(Keyword.Reporting).Parents.Contains(parent.Keyword)
                && entry.Identifier is { } id
                && context.Declare(declared, id.Id(), id.Location))
            {
                found.Add(Bind(entry, id.Id(), parent));
            }
        }
    }

    private ReportingSymbol Bind(EntrySyntax entry, string id, EntrySyntax parent)
    {
        var route = BindRoute(entry.ValueOf(Keyword.Receiver));
        return new ReportingSymbol
        {
            Id = id,
            Home = parent.Keyword,
            HomeLocation = parent.Keyword == Keyword.Plan ? null : parent.HeadLocation(),
            Reporters = bodies.BindList(entry.ValueOf(Keyword.Reporter)),
            Deadlines = DeadlineBinder.BindLines(context, entry, Keyword.Deadline, frame),
            Route = route,
            Receivers = [.. route.SelectMany(static s => s.Bodies)],
            CopyTo = bodies.BindList(entry.ValueOf(Keyword.CopyTo)),
            Splits = [.. entry.Entries(Keyword.Split).Select(BindSplit).OfType<ReportingSplit>()],
            Channels = [.. Texts(entry, Keyword.Channel).Select(BindChannel)],
            Approvers = [.. Texts(entry, Keyword.Approval).Select(static t => t.Unquote())],
            Definition = entry.ValueOf(Keyword.Definition)?.Unquote(),
            Points = [.. entry.Entries(Keyword.Point).Select(static e => e.ValueText()?.Unquote()).OfType<string>()],
            Deliverables = BindDeliverables(entry, parent),
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>甲、乙 → 丙 -> 丁: every step is a list of bodies.</summary>
    private ImmutableArray<ReportingStep> BindRoute(ValueText? value)
    {
        if (value is null)
        {
            return [];
        }

        var steps = ImmutableArray.CreateBuilder<ReportingStep>();
        foreach (var step in context.Pieces(value, Separators.Steps))
        {
            var received = bodies.BindList(step.Text);
            if (!received.IsEmpty)
            {
                steps.Add(new ReportingStep(received));
            }
        }

        return steps.ToImmutable();
    }

    private ReportingSplit? BindSplit(EntrySyntax entry)
    {
        if (entry.Identifier is not { } part || entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Split, attributed.Attributes);
        return new ReportingSplit(
            part.Id(),
            bodies.BindList(attributed.Main),
            attributes.Has(AttributeTable.InAddition),
            entry.HeadLocation());
    }

    /// <summary>邮箱 x@y: the name, and what follows it after white space.</summary>
    private static ReportingChannel BindChannel(ValueText text)
    {
        if (text.IsQuoted)
        {
            return new ReportingChannel(text.Unquote(), null);
        }

        var cut = AttributeText.Parse(text);
        return new ReportingChannel(cut.Word.Text, cut.Value?.Text);
    }

    /// <summary>A duty that stands in a form and names nothing else asks for that form.</summary>
    private ImmutableArray<DeliverableSymbol> BindDeliverables(EntrySyntax entry, EntrySyntax parent)
    {
        var named = entry.Entries(Keyword.Deliverable).ToList();
        if (named.Count > 0 || parent.Keyword != Keyword.Form || parent.IdentifierText() is not { } form)
        {
            return [.. named.Select(deliverables.Bind).OfType<DeliverableSymbol>()];
        }

        return
        [
            .. forms.BindList(form).Select(reference => new DeliverableSymbol
            {
                Name = reference.Form.Title,
                OnlyFrom = [],
                Enclosures = [],
                Forms = [reference],
                Location = entry.HeadLocation(),
            }),
        ];
    }

    private IEnumerable<ValueText> Texts(EntrySyntax entry, Keyword keyword) =>
        entry.ValueOf(keyword) is { } value ? context.List(value) : [];
}
