using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the shell of a plan.</summary>
internal sealed class NoticeBinder(BindingContext context, BodyTable bodies, ProseBinder prose)
{
    private static readonly GenreSpelling[] Genres =
    [
        new(NoticeGenre.Issuing, "印发", "issuing"), new(NoticeGenre.Direct, "通知", "direct"),
        new(NoticeGenre.Forwarding, "转发", "forwarding"),
    ];

    /// <summary>The spellings of the ways in which a shell carries its plan.</summary>
    internal static IEnumerable<Spelling> GenreSpellings => Genres;

    /// <summary>The plan's own shell, else an imported one; a second in the same file is reported.</summary>
    internal static EntrySyntax? Find(BindingContext context, SyntaxTree main, IEnumerable<SyntaxTree> imports)
    {
        var own = Notices(main).ToList();
        foreach (var second in own.Skip(1))
        {
            context.Report(NoticeDiagnostics.SecondNotice, second.HeadLocation());
        }

        return own.FirstOrDefault() ?? imports.SelectMany(Notices).FirstOrDefault();
    }

    /// <param name="entry">The shell.</param>
    /// <param name="issuers">Who issues the plan; they sign it unless the shell names others.</param>
    internal NoticeSymbol Bind(EntrySyntax entry, ImmutableArray<BodyReference> issuers)
    {
        var genre = BindGenre(entry.ValueOf(Keyword.Genre));
        var (signers, sealedBy) = BindSignature(entry);
        if (entry.Entry(Keyword.Signature) is null && genre != NoticeGenre.Forwarding)
        {
            signers = [.. issuers.Select(static i => i with { Printed = i.Body?.FullName ?? i.Printed })];
        }

        return new NoticeSymbol
        {
            Genre = genre,
            CopyNumber = entry.ValueOf(Keyword.CopyNumber)?.Unquote(),
            Secrecy = entry.ValueOf(Keyword.Secrecy)?.Unquote(),
            Urgency = entry.ValueOf(Keyword.Urgency)?.Unquote(),
            Letterhead = bodies.BindList(entry.ValueOf(Keyword.Letterhead)),
            Number = Printed(entry.ValueOf(Keyword.DocumentNumber)),
            Signatories = entry.ValueOf(Keyword.Signatory) is { } names
                ? [.. context.List(names).Select(static n => n.Unquote())]
                : [],
            Title = Printed(entry.ValueOf(Keyword.NoticeTitle)),
            Addressees = bodies.BindList(entry.ValueOf(Keyword.Addressees)),
            Text = entry.Entry(Keyword.NoticeText)?.Prose is { } text ? prose.Bind(text) : null,
            Verbatim = [.. entry.Entries(Keyword.Verbatim).Select(VerbatimBinder.Bind)],
            Signers = signers,
            SealedBy = sealedBy,
            Date = IssueDateBinder.Bind(context, entry.ValueOf(Keyword.IssueDate)),
            Annotation = BindAnnotation(entry.ValueOf(Keyword.Annotation)),
            CopyTo = bodies.BindList(entry.ValueOf(Keyword.CopyTo)),
            Imprint = BindImprint(entry.ValueOf(Keyword.Imprint)),
            Contacts = ContactBinder.BindAll(context, entry),
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>署名：甲、乙；代章 某某局. An empty text in quotes is nobody.</summary>
    internal (ImmutableArray<BodyReference> Signers, string? SealedBy) BindSignature(EntrySyntax entry)
    {
        if (entry.ValueOf(Keyword.Signature) is not { } value)
        {
            return ([], null);
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, attributed.Attributes, AttributeWord.SealedBy);
        var isNobody = attributed.Main.IsQuoted && attributed.Main.Unquote().Length == 0;
        return (
            isNobody ? [] : bodies.BindList(attributed.Main),
            attributes.Value(AttributeWord.SealedBy)?.Unquote());
    }

    private static IEnumerable<EntrySyntax> Notices(SyntaxTree tree) =>
        tree.Root.Members.OfType<EntrySyntax>().Where(static e => e.Keyword == Keyword.Notice);

    private static PrintedText? Printed(ValueText? value) =>
        value is null ? null : new PrintedText(value.Unquote(), value.Location);

    /// <summary>附注：此件公开发布, with or without its brackets.</summary>
    private static string? BindAnnotation(ValueText? value)
    {
        var text = value?.Unquote();
        return text is ['（' or '(', .., '）' or ')'] ? text[1..^1] : text;
    }

    private NoticeGenre BindGenre(ValueText? value)
    {
        if (value is null)
        {
            return NoticeGenre.Issuing;
        }

        if (Array.Find(Genres, g => g.Fits(value.Text)) is { } known)
        {
            return known.Genre;
        }

        context.Report(
            SemanticDiagnostics.UnknownChoice,
            value.Location,
            value.Text,
            string.Join('、', Genres.Select(g => context.Say(g.Zh, g.En))));
        return NoticeGenre.Issuing;
    }

    private ImprintSymbol? BindImprint(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var segments = ValueSplitter.SplitSegments(value);
        var date = segments.Length > 1 ? IssueDateBinder.Bind(context, segments[1]) : null;
        foreach (var more in segments.Skip(2))
        {
            context.Report(
                SemanticDiagnostics.UnknownAttribute,
                more.Location,
                more.Text,
                context.Say("一个日期", "one date"));
        }

        return new ImprintSymbol(segments[0].Unquote(), date, value.Location);
    }

    private sealed record GenreSpelling(NoticeGenre Genre, string Zh, string En) : Spelling(Zh, En);
}
