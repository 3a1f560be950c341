using System.Collections.Immutable;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds chapters and items, and numbers them.</summary>
internal sealed class ContentBinder(
    BindingContext context,
    ProseBinder prose,
    ResponsibilityBinder responsibilities,
    FormTable forms,
    TableBinder tables,
    DateFrame frame)
{
    private static readonly RoleSpelling[] Roles =
    [
        new(ChapterRole.Goals, "目标", "goals"),
        new(ChapterRole.Scope, "范围", "scope"),
        new(ChapterRole.Tasks, "任务", "tasks"),
        new(ChapterRole.Duties, "职责", "duties"),
        new(ChapterRole.Organisation, "组织", "organisation"),
        new(ChapterRole.Schedule, "进度", "schedule"),
        new(ChapterRole.Requirements, "要求", "requirements"),
        new(ChapterRole.Safeguards, "保障", "safeguards"),
        new(ChapterRole.Contacts, "联系", "contacts"),
    ];

    private readonly Dictionary<string, Location> declared = [];

    /// <summary>The spellings of what a chapter can be for.</summary>
    internal static IEnumerable<Spelling> RoleSpellings => Roles;

    internal ImmutableArray<ChapterSymbol> BindChapters(EntrySyntax plan) =>
        [.. plan.Entries(Keyword.Chapter).Select((entry, index) => BindChapter(entry, index + 1))];

    /// <summary>What stands in an attachment: its items are of the first level.</summary>
    internal ImmutableArray<ContentSymbol> BindAttachment(EntrySyntax attachment) =>
        BindContent(attachment, 1, string.Empty);

    private ChapterSymbol BindChapter(EntrySyntax entry, int ordinal)
    {
        var number = Numbering.Format(1, ordinal);
        return new ChapterSymbol
        {
            Id = DeclareId(entry),
            Title = entry.ValueText()?.Unquote() ?? string.Empty,
            Number = number,
            Roles = BindRoles(entry),
            Content = BindContent(entry, 2, number),
            Responsibility = responsibilities.Bind(entry),
            Period = PeriodBinder.BindLine(context, entry, frame),
            Deadlines = DeadlineBinder.BindLines(context, entry, Keyword.DueBy, frame),
            Location = entry.TitleLocation(),
        };
    }

    private ImmutableArray<ContentSymbol> BindContent(EntrySyntax parent, int level, string clause)
    {
        var content = ImmutableArray.CreateBuilder<ContentSymbol>();
        if (parent.Prose is not null)
        {
            content.Add(new ParagraphsSymbol(prose.Bind(parent.Prose)));
        }

        var ordinal = 0;
        foreach (var member in parent.Block?.Members ?? [])
        {
            switch (member)
            {
                case ProseSyntax paragraphs:
                    content.Add(new ParagraphsSymbol(prose.Bind(paragraphs)));
                    break;
                case EntrySyntax { Keyword: Keyword.Task or Keyword.Requirement or Keyword.Phase or Keyword.Item } item:
                    content.Add(BindItem(item, level, ++ordinal, clause));
                    break;
                case EntrySyntax { Keyword: Keyword.Contact } contact:
                    if (ContactBinder.Bind(context, contact) is { } person)
                    {
                        content.Add(new ContactLine(person));
                    }

                    break;
                case EntrySyntax { Keyword: Keyword.StaticTable } table when tables.Bind(table) is { } bound:
                    content.Add(bound);
                    break;
            }
        }

        return content.ToImmutable();
    }

    private ItemSymbol BindItem(EntrySyntax entry, int level, int ordinal, string outer)
    {
        var number = Numbering.Format(level, ordinal);
        var clause = outer + number;
        var (title, period) = BindTitle(entry);
        return new ItemSymbol
        {
            Kind = entry.Keyword,
            Id = DeclareId(entry),
            Title = title,
            Period = period ?? PeriodBinder.BindLine(context, entry, frame),
            Deadlines = DeadlineBinder.BindLines(context, entry, Keyword.DueBy, frame),
            Level = level,
            Number = number,
            Clause = clause,
            Content = BindContent(entry, level + 1, clause),
            Responsibility = responsibilities.Bind(entry),
            Measures = forms.BindFields(entry.ValueOf(Keyword.MeasuredBy)),
            Location = entry.HeadLocation(),
            TitleLocation = entry.TitleLocation(),
        };
    }

    /// <summary>阶段 标识：动员部署阶段；6—7月 prints its time behind its title, in brackets.</summary>
    private (string? Title, CampaignPeriod? Period) BindTitle(EntrySyntax entry)
    {
        if (entry.Keyword != Keyword.Phase || entry.ValueText() is not { } value)
        {
            return (entry.ValueText()?.Unquote(), null);
        }

        var segments = ValueSplitter.SplitSegments(value);
        var title = segments[0].Unquote();
        if (segments.Length == 1)
        {
            return (title, null);
        }

        var time = value.Slice(segments[1].Span.Start - value.Span.Start, value.Span.End - segments[1].Span.Start);
        return ($"{title}（{time.Text}）", PeriodBinder.Bind(context, time, frame));
    }

    private string? DeclareId(EntrySyntax entry) =>
        entry.Identifier is { } id && context.Declare(declared, id.Id(), id.Location) ? id.Id() : null;

    private ImmutableArray<ChapterRole> BindRoles(EntrySyntax chapter)
    {
        if (chapter.ValueOf(Keyword.Role) is not { } value)
        {
            return [];
        }

        var roles = ImmutableArray.CreateBuilder<ChapterRole>();
        foreach (var name in context.List(value))
        {
            if (Array.Find(Roles, r => r.Fits(name.Text)) is { } known)
            {
                roles.Add(known.Role);
                continue;
            }

            var names = string.Join('、', Roles.Select(static r => r.Zh));
            context.Report(SemanticDiagnostics.UnknownRole, name.Location, name.Text, names);
        }

        return roles.ToImmutable();
    }

    private sealed record RoleSpelling(ChapterRole Role, string Zh, string En) : Spelling(Zh, En);
}
