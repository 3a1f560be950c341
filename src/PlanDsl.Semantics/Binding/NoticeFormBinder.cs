using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads what kind of document a shell is: 形式, 格式, 用印, and the lists at the end of minutes.</summary>
internal sealed class NoticeFormBinder(BindingContext context)
{
    // Each in the order of its enumeration: a table over the enumerations would be compiled anew at every start.
    private static readonly Spelling[] Genres =
    [
        new("印发", "issuing"), new("通知", "direct"), new("转发", "forwarding"), new("征求意见", "consulting"),
    ];

    private static readonly Spelling[] Formats =
    [
        new("文件", "common"), new("信函", "letter"), new("令", "decree"), new("命令", "order"), new("纪要", "minutes"),
    ];

    private static readonly Spelling[] Seals =
        [new("盖章", "sealed"), new("不盖章", "unsealed"), new("签名章", "stamped")];

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
        var genre = (NoticeGenre)Read(Genres, attributed.Main);
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
        value is null ? NoticeFormat.Common : (NoticeFormat)Read(Formats, value);

    /// <summary>用印：不盖章, 用印：签名章；市长; null where it does not say.</summary>
    internal SealSymbol? BindSeal(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var segments = ValueSplitter.SplitSegments(value);
        var kind = (SealKind)Read(Seals, segments[0]);
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

    /// <summary>The place of a word among the choices; the first one after an error.</summary>
    private int Read(Spelling[] choices, ValueText value)
    {
        var known = Array.FindIndex(choices, c => c.Fits(value.Text));
        if (known < 0)
        {
            context.Report(
                SemanticDiagnostics.UnknownChoice, value.Location, value.Text,
                string.Join('、', choices.Select(c => context.Say(c.Zh, c.En))));
        }

        return Math.Max(0, known);
    }
}
