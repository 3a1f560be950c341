using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads what kind of document a shell is: 形式, 格式, 用印, and the lists at the end of minutes.</summary>
internal sealed class NoticeFormBinder(BindingContext context)
{
    private static readonly Choice<NoticeGenre>[] Genres =
    [
        new(NoticeGenre.Issuing, "印发", "issuing"), new(NoticeGenre.Direct, "通知", "direct"),
        new(NoticeGenre.Forwarding, "转发", "forwarding"), new(NoticeGenre.Consulting, "征求意见", "consulting"),
    ];

    private static readonly Choice<NoticeFormat>[] Formats =
    [
        new(NoticeFormat.Common, "文件", "common"), new(NoticeFormat.Letter, "信函", "letter"),
        new(NoticeFormat.Decree, "令", "decree"), new(NoticeFormat.Order, "命令", "order"),
        new(NoticeFormat.Minutes, "纪要", "minutes"),
    ];

    private static readonly Choice<SealKind>[] Seals =
    [
        new(SealKind.Sealed, "盖章", "sealed"), new(SealKind.Unsealed, "不盖章", "unsealed"),
        new(SealKind.Stamped, "签名章", "stamped"),
    ];

    /// <summary>The spellings of the ways in which a shell carries its plan.</summary>
    internal static IEnumerable<Spelling> GenreSpellings => Genres;

    /// <summary>The spellings of the formats.</summary>
    internal static IEnumerable<Spelling> FormatSpellings => Formats;

    /// <summary>The spellings of what stands at a signature.</summary>
    internal static IEnumerable<Spelling> SealSpellings => Seals;

    /// <summary>形式：印发；作附件, 形式：征求意见；不附反馈表.</summary>
    internal (NoticeGenre Genre, bool HasPlanAttached, bool HasCommentForm) BindGenre(ValueText? value)
    {
        if (value is null)
        {
            return (NoticeGenre.Issuing, false, false);
        }

        var attributed = AttributedValue.Parse(value);
        var genre = Read(Genres, attributed.Main)?.Value ?? NoticeGenre.Issuing;
        AttributeWord[] allowed = genre switch
        {
            NoticeGenre.Direct => [],
            NoticeGenre.Consulting => [AttributeWord.NoCommentForm],
            _ => [AttributeWord.AsAttachment],
        };
        var attributes = new AttributeReader(context, attributed.Attributes, allowed);
        var isConsulting = genre == NoticeGenre.Consulting;
        return (
            genre,
            isConsulting || attributes.Has(AttributeWord.AsAttachment),
            isConsulting && !attributes.Has(AttributeWord.NoCommentForm));
    }

    /// <summary>格式：信函.</summary>
    internal NoticeFormat BindFormat(ValueText? value) =>
        value is null ? NoticeFormat.Common : Read(Formats, value)?.Value ?? NoticeFormat.Common;

    /// <summary>用印：不盖章, 用印：签名章；市长; null where it does not say.</summary>
    internal SealSymbol? BindSeal(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var segments = ValueSplitter.SplitSegments(value);
        var kind = Read(Seals, segments[0])?.Value ?? SealKind.Sealed;
        ImmutableArray<string> posts = [.. segments.Skip(1).Select(static s => s.Unquote())];
        if (kind == SealKind.Stamped && posts.IsEmpty)
        {
            context.Report(NoticeDiagnostics.StampWithoutPost, value.Location);
        }
        else if (kind != SealKind.Stamped && !posts.IsEmpty)
        {
            context.Report(
                SemanticDiagnostics.UnknownAttribute, segments[1].Location, segments[1].Text, context.Say("无", "none"));
        }

        return new SealSymbol(kind, posts, value.Location);
    }

    /// <summary>出席, 请假 and 列席, in this order.</summary>
    internal static ImmutableArray<AttendanceSymbol> BindAttendance(EntrySyntax entry)
    {
        var lists = ImmutableArray.CreateBuilder<AttendanceSymbol>();
        foreach (var keyword in (ReadOnlySpan<Keyword>)[Keyword.Present, Keyword.Excused, Keyword.Observing])
        {
            if (entry.ValueOf(keyword) is { } value)
            {
                lists.Add(new AttendanceSymbol(KeywordTable.Get(keyword).Zh, value.Unquote(), value.Location));
            }
        }

        return lists.ToImmutable();
    }

    private Choice<T>? Read<T>(Choice<T>[] choices, ValueText value)
    {
        var known = Array.Find(choices, c => c.Fits(value.Text));
        if (known is null)
        {
            context.Report(
                SemanticDiagnostics.UnknownChoice, value.Location, value.Text,
                string.Join('、', choices.Select(c => context.Say(c.Zh, c.En))));
        }

        return known;
    }

    private sealed record Choice<T>(T Value, string Zh, string En) : Spelling(Zh, En);
}
