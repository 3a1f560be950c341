using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the shell of a plan.</summary>
internal sealed class NoticeBinder(BindingContext context, BodyTable bodies, ProseBinder prose)
{
    private readonly NoticeFormBinder form = new(context);

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
        var carrying = form.BindGenre(entry.ValueOf(Keyword.Genre));
        var format = form.BindFormat(entry.ValueOf(Keyword.NoticeFormat));
        var (signers, sealedBy) = BindSignature(entry);

        // Minutes are usually not signed (GB/T 9704-2012, 10.3 leaves it to those who issue them).
        if (entry.Entry(Keyword.Signature) is null && carrying.Genre != NoticeGenre.Forwarding
            && format != NoticeFormat.Minutes)
        {
            signers = [.. issuers.Select(static i => i with { Printed = i.Body?.FullName ?? i.Printed })];
        }

        return new NoticeSymbol
        {
            Genre = carrying.Genre,
            Format = format,
            HasPlanAttached = carrying.HasPlanAttached,
            HasCommentForm = carrying.HasCommentForm,
            CopyNumber = Printed(entry.ValueOf(Keyword.CopyNumber)),
            Secrecy = Printed(entry.ValueOf(Keyword.Secrecy)),
            Urgency = Printed(entry.ValueOf(Keyword.Urgency)),
            Letterhead = bodies.BindList(entry.ValueOf(Keyword.Letterhead)),
            Number = Printed(entry.ValueOf(Keyword.DocumentNumber)),
            Signatories = entry.ValueOf(Keyword.Signatory) is { } names
                ? [.. context.List(names).Select(static n => Printed(n)!)]
                : [],
            Title = Printed(entry.ValueOf(Keyword.NoticeTitle)),
            Addressees = bodies.BindList(entry.ValueOf(Keyword.Addressees)),
            Text = entry.Entry(Keyword.NoticeText)?.Prose is { } text ? prose.Bind(text) : null,
            Verbatim = [.. entry.Entries(Keyword.Verbatim).Select(VerbatimBinder.Bind)],
            Signers = signers,
            SealedBy = sealedBy,
            Seal = form.BindSeal(entry.ValueOf(Keyword.Seal)),
            Attendance = NoticeFormBinder.BindAttendance(entry),
            Date = IssueDateBinder.Bind(context, entry.ValueOf(Keyword.IssueDate)),
            Annotation = BindAnnotation(Printed(entry.ValueOf(Keyword.Annotation))),
            CopyTo = bodies.BindList(entry.ValueOf(Keyword.CopyTo)),
            Imprint = BindImprint(entry.ValueOf(Keyword.Imprint)),
            Contacts = ContactBinder.BindAll(context, entry),
            Location = entry.HeadLocation(),
        };
    }

    /// <summary>署名：甲、乙；代章 某某局. An empty text in quotes is nobody.</summary>
    internal (ImmutableArray<BodyReference> Signers, PrintedText? SealedBy) BindSignature(EntrySyntax entry)
    {
        if (entry.ValueOf(Keyword.Signature) is not { } value)
        {
            return ([], null);
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Signature, attributed.Attributes);
        var isNobody = attributed.Main.IsQuoted && attributed.Main.Unquote().Length == 0;
        return (
            isNobody ? [] : bodies.BindList(attributed.Main),
            Printed(attributes.Value(AttributeTable.SealedBy)));
    }

    private static IEnumerable<EntrySyntax> Notices(SyntaxTree tree) =>
        tree.Root.Members.OfType<EntrySyntax>().Where(static e => e.Keyword == Keyword.Notice);

    private static PrintedText? Printed(ValueText? value) =>
        value is null ? null : new PrintedText(value.Unquote(), value.Location);

    /// <summary>附注：此件公开发布, with or without its brackets.</summary>
    private static PrintedText? BindAnnotation(PrintedText? value) =>
        value is { Text: ['（' or '(', .. var inner, '）' or ')'] } ? value with { Text = inner } : value;

    private ImprintSymbol? BindImprint(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var segments = ValueCutter.Texts(value, Separators.Segments);
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
}
