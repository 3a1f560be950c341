using static PlanDsl.Syntax.KeywordRows;

namespace PlanDsl.Syntax;

/// <summary>Files, bodies, and the shell that a plan is sent out in.</summary>
internal static class NoticeKeywords
{
    internal static readonly KeywordInfo[] All =
    [
        Line(Keyword.Import, "导入", "import", [], ValueKind.Path),
        Block(Keyword.Registry, "单位库", "agencies", [], Need.Optional, Need.None),
        Line(Keyword.Prefix, "前缀", "prefix", [Keyword.Registry], ValueKind.Text, single: true),
        Body(Keyword.Agency, "单位", "agency"),
        Body(Keyword.Collective, "集合", "collective"),
        Block(Keyword.Notice, "通知", "notice", [], Need.None, Need.None),
        Line(Keyword.Genre, "形式", "genre", [Keyword.Notice], ValueKind.Choice, single: true)
            .With(AttributeTable.AsAttachment, AttributeTable.NoCommentForm) with { Choices = ChoiceTable.Genres },
        Line(Keyword.NoticeFormat, "格式", "format", [Keyword.Notice], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Formats },
        Line(Keyword.CopyNumber, "份号", "copy-number", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Secrecy, "密级", "secrecy", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Urgency, "紧急程度", "urgency", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Letterhead, "版头", "letterhead", [Keyword.Notice], ValueKind.Bodies, single: true),
        Line(Keyword.DocumentNumber, "文号", "number", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Signatory, "签发人", "signatory", [Keyword.Notice], ValueKind.List, single: true),
        Line(Keyword.NoticeTitle, "标题", "title", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Addressees, "主送", "addressees", [Keyword.Notice], ValueKind.Bodies, single: true),
        Text(Keyword.NoticeText, "正文", "text", [Keyword.Notice]),
        Line(Keyword.Present, "出席", "present", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Excused, "请假", "excused", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Observing, "列席", "observing", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Seal, "用印", "seal", [Keyword.Notice], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Seals },
        Line(Keyword.Annotation, "附注", "annotation", [Keyword.Notice], ValueKind.Text, single: true),
        Line(Keyword.Imprint, "印发", "imprint", [Keyword.Notice], ValueKind.Label, single: true),
    ];

    private static KeywordInfo Body(Keyword keyword, string zh, string en)
    {
        var info = Named(keyword, zh, en, [Keyword.Registry], ValueKind.Label).With(
            AttributeTable.AlsoKnownAs, AttributeTable.Prefix, AttributeTable.Parent, AttributeTable.PrintedAs);
        return info with { Value = Need.Optional };
    }
}
