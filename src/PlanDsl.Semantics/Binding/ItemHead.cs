using System.Collections.Immutable;
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

    /// <summary>
    /// The text that stands on the line: of a measure, of a duty behind its bodies, of an item that is a sentence and
    /// not a title; null if there is none.
    /// </summary>
    internal ValueText? Text { get; private init; }

    /// <summary>What stands on the line instead of in lines of its own.</summary>
    internal ImmutableArray<ItemLine> Lines { get; private init; } = [];

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

        var written = ItemText.Parse(value, KeywordTable.Get(entry.Keyword));
        var attributes = written.Attributes;
        ValueText? time = null;
        if (entry.Keyword == Keyword.Phase)
        {
            var first = attributes.FirstOrDefault(
                static a => !KeywordTable.Get(Keyword.Phase).Attributes.Any(w => AttributeReader.Is(a, w)));
            if (first is not null)
            {
                // 3月—4月；9月—10月: several stretches of time.
                attributes = attributes.Remove(first);
                var more = attributes.LastOrDefault(SeveralPeriods.IsMore);
                time = SeveralPeriods.Through(first.Whole, more);
                attributes = more is null ? attributes : attributes.RemoveAll(SeveralPeriods.IsMore);
            }
        }

        var known = new AttributeReader(context, entry.Keyword, attributes);
        var (title, text) = Part(entry, written, known);
        var phase = title is not null && entry.Keyword == Keyword.Phase ? ReadPhase(context, title, time) : null;
        return new ItemHead(title, phase, time, known) { Text = text, Lines = written.Lines };
    }

    /// <summary>Title and text of a line.</summary>
    private static (ValueText? Title, ValueText? Text) Part(
        EntrySyntax entry, ItemText written, AttributeReader said) =>
        written.Main.Span.Length == 0 ? (null, null)
        : entry.Keyword == Keyword.Measure || IsSentence(entry, written.Main, said) ? (null, written.Main)
        : (written.Main, written.Text);

    /// <summary>
    /// Whether an item is nothing but a sentence: it ends as one, says no place of a heading and holds no text.
    /// </summary>
    private static bool IsSentence(EntrySyntax entry, ValueText main, AttributeReader said) =>
        entry.Keyword is Keyword.Task or Keyword.Requirement or Keyword.Item
        && entry.Prose is null
        && !said.InOrder.Any()
        && ItemText.IsSentence(main.Text)
        && (entry.Block?.Members ?? []).All(static m => m is EntrySyntax { Keyword: var line } && !HoldsText(line));

    private static bool HoldsText(Keyword line) =>
        line is Keyword.Derived or Keyword.Contact
        || (KeywordTable.Get(line).Body != BodyKind.None && line != Keyword.Reporting);

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
