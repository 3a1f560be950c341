namespace PlanDsl.Semantics;

/// <summary>Prints a shell as lines of the printed model.</summary>
internal static class NoticePrinter
{
    internal static IEnumerable<string> Lines(NoticeSymbol notice)
    {
        yield return $"通知 {notice.Genre}{Marks(notice)}";
        foreach (var (name, value) in Facts(notice))
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return $"  {name} {value}";
            }
        }
    }

    /// <summary>A date as a day, or as it stands.</summary>
    internal static string Date(IssueDateValue date) =>
        date.Day is { } day ? $"{day:yyyy-MM-dd}" : $"“{date.Printed}”";

    private static IEnumerable<(string Name, string? Value)> Facts(NoticeSymbol notice) =>
    [
        ("份号", notice.CopyNumber?.Text),
        ("密级", notice.Secrecy?.Text),
        ("紧急程度", notice.Urgency?.Text),
        ("版头", Bodies(notice.Letterhead)),
        ("文号", notice.Number?.Text),
        ("签发人", string.Join('、', notice.Signatories.Select(static s => s.Text))),
        ("标题", notice.Title is { } title ? $"“{title.Text}”" : null),
        ("主送", BodyList.Print(notice.Addressees)),
        ("正文", notice.Text is { } text ? string.Join('⏎', text.Paragraphs.Select(static p => p.Text)) : null),
        ("照录", string.Join('⏎', notice.Verbatim.SelectMany(static v => v.Lines).Select(static l => l.Text))),
        ("署名", Bodies(notice.Signers)),
        ("代章", notice.SealedBy?.Text),
        .. notice.Attendance.Select(static (string, string?) (a) => (a.Label, a.Names)),
        ("用印", notice.Seal is { } seal ? string.Join('；', [seal.Kind.ToString(), .. seal.Posts]) : null),
        ("成文日期", notice.Date is { } date ? Date(date) : null),
        ("附注", notice.Annotation?.Text),
        ("抄送", Bodies(notice.CopyTo)),
        ("印发", notice.Imprint is { } imprint
            ? imprint.Office + (imprint.Date is { } day ? " " + Date(day) : string.Empty)
            : null),
        ("联系人", string.Join('、', notice.Contacts.Select(static c => c.Name))),
    ];

    private static string Marks(NoticeSymbol notice) =>
        (notice.Format == NoticeFormat.Common ? string.Empty : $" {notice.Format}")
        + (notice.HasPlanAttached ? " 作附件" : string.Empty) + (notice.HasCommentForm ? " 附反馈表" : string.Empty);

    private static string Bodies(IEnumerable<BodyReference> bodies) =>
        string.Join('、', bodies.Select(static b => b.Body is null ? $"“{b.Printed}”" : b.Printed));
}
