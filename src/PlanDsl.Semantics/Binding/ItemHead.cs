using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>What the value of a chapter or item says: title, time of a phase, marks.</summary>
internal sealed class ItemHead
{
    private ItemHead(ValueText? title, ValueText? time, AttributeReader attributes)
    {
        Title = title;
        Time = time;
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

    /// <summary>The time of a phase as written; null if it says none.</summary>
    internal ValueText? Time { get; }

    internal bool IsInText { get; }

    internal bool IsNumbered { get; }

    internal HeadingPlacement Placement { get; }

    internal static ItemHead Read(BindingContext context, EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return new ItemHead(null, null, new AttributeReader(context, entry.Keyword, []));
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
        return new ItemHead(
            title.Span.Length == 0 ? null : title, time, new AttributeReader(context, entry.Keyword, attributes));
    }
}
