using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads what kind of document a shell is: 形式, 格式, 用印, and the lists at the end of minutes.</summary>
internal sealed class NoticeFormBinder(BindingContext context)
{
    /// <summary>形式：印发；作附件, 形式：征求意见；不附反馈表.</summary>
    internal (NoticeGenre Genre, bool HasPlanAttached, bool HasCommentForm) BindGenre(ValueText? value)
    {
        if (value is null)
        {
            return (NoticeGenre.Issuing, false, false);
        }

        var attributed = AttributedValue.Parse(value);
        var choice = context.Choose(Keyword.Genre, attributed.Main);
        var genre = choice?.Word switch
        {
            null or ChoiceWord.Issuing => NoticeGenre.Issuing,
            ChoiceWord.Direct => NoticeGenre.Direct,
            ChoiceWord.Forwarding => NoticeGenre.Forwarding,
            ChoiceWord.Consulting => NoticeGenre.Consulting,
            _ => throw BindingContext.Unread(choice),
        };
        var attributes = new AttributeReader(context, Keyword.Genre, attributed.Attributes, choice: choice);
        var isConsulting = genre == NoticeGenre.Consulting;
        return (
            genre,
            isConsulting || attributes.Has(AttributeTable.AsAttachment),
            isConsulting && !attributes.Has(AttributeTable.NoCommentForm));
    }

    /// <summary>格式：信函.</summary>
    internal NoticeFormat BindFormat(ValueText? value) =>
        (value is null ? null : context.Choose(Keyword.NoticeFormat, value)) is not { } choice ? NoticeFormat.Common
        : choice.Word switch
        {
            ChoiceWord.Common => NoticeFormat.Common,
            ChoiceWord.Letter => NoticeFormat.Letter,
            ChoiceWord.Decree => NoticeFormat.Decree,
            ChoiceWord.Order => NoticeFormat.Order,
            ChoiceWord.Minutes => NoticeFormat.Minutes,
            _ => throw BindingContext.Unread(choice),
        };

    /// <summary>用印：不盖章, 用印：签名章；市长; null where it does not say.</summary>
    internal SealSymbol? BindSeal(ValueText? value)
    {
        if (value is null)
        {
            return null;
        }

        var segments = ValueCutter.Texts(value, Separators.Segments);
        var choice = context.Choose(Keyword.Seal, segments[0]);
        var kind = choice?.Word switch
        {
            null or ChoiceWord.Sealed => SealKind.Sealed,
            ChoiceWord.Unsealed => SealKind.Unsealed,
            ChoiceWord.Stamped => SealKind.Stamped,
            _ => throw BindingContext.Unread(choice),
        };
        ImmutableArray<string> posts = [.. segments.Skip(1).Select(static s => s.Unquote())];
        if (kind == SealKind.Stamped && posts.IsEmpty)
        {
            context.Report(NoticeDiagnostics.StampWithoutPost, value.Location);
        }
        else if (kind != SealKind.Stamped && !posts.IsEmpty)
        {
            context.Report(
                SemanticDiagnostics.UnknownAttribute,
                segments[1].Location,
                segments[1].Text,
                context.Say("职务（只在“签名章”后面）", "a post (behind a stamp only)"));
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
}
