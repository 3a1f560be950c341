using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// The table that goes with a draft for comment: which passage, what it says, what it should say, and why. Nobody
/// declares it; it is a form as any other, without files of its own.
/// </summary>
internal static class CommentForm
{
    /// <summary>As many rows as fill an upright page: what is written there are sentences.</summary>
    private const int Rows = 6;

    /// <summary>The columns, and the characters that each is expected to hold.</summary>
    private static readonly (string Label, int Length)[] Columns =
        [("条款", 20), ("原文", 100), ("修改意见", 100), ("理由", 100)];

    internal static FormModel Build(PlanModel plan, NoticeSymbol notice) =>
        FormBuilder.Build(plan, new FormFields(Form(notice), Contents.Counted(plan)));

    private static FormSymbol Form(NoticeSymbol notice) => new()
    {
        Id = "反馈表",
        Title = NoticeSymbol.CommentFormTitle,
        Head =
        [
            .. ((string[])["反馈单位（盖章）", "联系人", "电话"])
                .Select(label => new FormHeadSymbol(label, false, string.Empty, notice.Location)),
        ],
        Rules = [],
        Notes = [],
        Shape = new RegisterSymbol
        {
            Id = "意见",
            Title = "意见",
            IsNumbered = true,
            Rows = Rows,
            Samples = [],
            Location = notice.Location,
            Columns =
            [
                .. Columns.Select(column => Column(column.Label, column.Length, notice.Location)),
            ],
        },
        Location = notice.Location,
    };

    private static FieldSymbol Column(string label, int length, Location location) => new()
    {
        Id = label,
        CitedAs = label,
        Label = label,
        LabelLocation = location,
        Decimals = 0,
        Kind = FieldKind.Text,
        Length = length,
        Location = location,
    };
}
