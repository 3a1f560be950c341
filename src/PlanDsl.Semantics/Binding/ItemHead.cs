using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>What the value of a chapter or item says: title, time of a phase, marks.</summary>
internal sealed class ItemHead
{
    private ItemHead(ValueText? title, PhaseTitle? phase, ValueText? time, AttributeReader attributes)
    {
        Title = title;
        Name = phase?.Name ?? title;
        Time = time ?? phase?.Time;
        HasTimeInTitle = phase?.Time is not null;
        // Which of them a head takes is the keyword's matter.
        foreach (var said in attributes.InOrder)
        {
            IsInText |= said.Word == AttributeTable.InText;
            IsNumbered |= said.Word == AttributeTable.Numbered;
            Placement = said.Word == AttributeTable.Alone ? HeadingPlacement.Alone
                : said.Word == AttributeTable.RunIn && Placement == HeadingPlacement.Usual ? HeadingPlacement.RunIn
                : Placement;
        }
    }

    /// <summary>The title; null if there is none.</summary>
    internal ValueText? Title { get; }

    /// <summary>The title without the time that a phase has in it, in brackets.</summary>
    internal ValueText? Name { get; }

    /// <summary>The time of a phase as written; null if it says none.</summary>
    internal ValueText? Time { get; }

    /// <summary>Whether the time stands in the title, which is then printed as it is.</summary>
    internal bool HasTimeInTitle { get; }

    internal bool IsInText { get; }

    internal bool IsNumbered { get; }

    internal HeadingPlacement Placement { get; }

    internal static ItemHead Read(BindingContext context, EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return new ItemHead(null, null, null, new AttributeReader(context, entry.Keyword, []));
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = attributed.Attributes;
        ValueText? time = null;
        if (entry.Keyword == Keyword.Phase)
        {
            var written = attributes.FirstOrDefault(
                static a => !KeywordTable.Get(Keyword.Phase).Attributes.Any(w => AttributeReader.Is(a, w)));
            if (written is not null)
            {
                // 3月—4月；9月—10月: several stretches of time.
                attributes = attributes.Remove(written);
                var more = attributes.LastOrDefault(SeveralPeriods.IsMore);
                time = SeveralPeriods.Through(written.Whole, more);
                attributes = more is null ? attributes : attributes.RemoveAll(SeveralPeriods.IsMore);
            }
        }

        // A mark at the end of the value is not the start of an attribute, but a mark too many: see PLN4001.
        var title = attributed.Attributes.IsEmpty ? value : attributed.Main;
        var known = new AttributeReader(context, entry.Keyword, attributes);
        return title.Span.Length == 0
            ? new ItemHead(null, null, time, known)
            : new ItemHead(title, entry.Keyword == Keyword.Phase ? ReadPhase(context, title, time) : null, time, known);
    }

    /// <summary>The title of a phase; a time in it that is not read, or is there twice, is reported.</summary>
    private static PhaseTitle ReadPhase(BindingContext context, ValueText title, ValueText? time)
    {
        var phase = PhaseTitle.Read(title);
        if (time is not null)
        {
            if (phase.Time is { } first)
            {
                context.Report(
                    SemanticDiagnostics.BadAttributeValue, time.Location, time.Text,
                    context.Say($"标题的括号里已经写了“{first.Text}”", $"the title says \"{first.Text}\" already"));
            }

            return new PhaseTitle(title, null);
        }

        if (phase.Time is null && PhaseTitle.WithTimeRunIn(title) is { Time: { } unread } parted)
        {
            var right = $"{parted.Name.Text}；{unread.Text}";
            context.Report(
                ContentDiagnostics.TimeInTitle, title.Location,
                PhaseTitle.IsPeriod(unread) ? [new TextChange(title.Span, right)] : [], unread.Text, right);
        }

        return phase;
    }
}
