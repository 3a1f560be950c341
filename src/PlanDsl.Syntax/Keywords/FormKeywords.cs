using static PlanDsl.Syntax.KeywordRows;

namespace PlanDsl.Syntax;

/// <summary>Reporting duties, contacts, attachments and forms.</summary>
internal static class FormKeywords
{
    internal static readonly KeywordInfo[] All =
    [
        Block(
            Keyword.Reporting, "报送", "reporting",
            [Keyword.Notice, Keyword.Plan, Keyword.Chapter, .. Items, Keyword.Form], Need.Required, Need.Optional),
        Line(Keyword.Reporter, "报送人", "reporter", [Keyword.Reporting], ValueKind.Bodies, single: true),
        PlanKeywords.Deadlines(Keyword.Deadline, "截止", "due"),
        Line(Keyword.Receiver, "报至", "to", [Keyword.Reporting], ValueKind.Bodies, single: true),
        Line(Keyword.CopyTo, "抄送", "copy-to", [Keyword.Notice, Keyword.Reporting], ValueKind.Bodies, single: true),
        Named(Keyword.Split, "分送", "split", [Keyword.Reporting], ValueKind.Bodies).With(AttributeTable.InAddition),
        Line(Keyword.Channel, "渠道", "channel", [Keyword.Reporting], ValueKind.List, single: true),
        Line(Keyword.Approval, "审定", "approved-by", [Keyword.Reporting], ValueKind.List, single: true),
        Line(Keyword.Definition, "口径", "definition", [Keyword.Reporting], ValueKind.Text, single: true),
        Line(Keyword.Point, "内容", "covering", [Keyword.Reporting], ValueKind.Text),
        Line(Keyword.Deliverable, "材料", "deliverable", [Keyword.Reporting], ValueKind.Label).With(
            AttributeTable.Forms, AttributeTable.Count, AttributeTable.OnlyFrom, AttributeTable.Enclosed,
            AttributeTable.AlsoEnclosed, AttributeTable.PrintedAs, AttributeTable.NilReturn),
        Text(Keyword.Closing, "结语", "closing", [Keyword.Plan]),
        Named(
            Keyword.Contact, "联系人", "contact", [Keyword.Notice, Keyword.Plan, Keyword.Chapter], ValueKind.Label,
            Need.Optional).With(
                AttributeTable.Phone, AttributeTable.Email, AttributeTable.SameLine, AttributeTable.InText),
        Part(Keyword.Attachment, "附件", "attachment"),
        Line(Keyword.Contains, "收录", "contains", [Keyword.Attachment], ValueKind.Names, single: true),
        Line(Keyword.ExternalFile, "文件", "file", [Keyword.Attachment], ValueKind.Path),
        Block(Keyword.Form, "统计表", "form", [Keyword.Plan], Need.Required, Need.Required)
            .With(AttributeTable.EnglishName, AttributeTable.ColumnWidths),
        Line(Keyword.FormHead, "表头", "head", [Keyword.Form], ValueKind.List, single: true),
        Line(Keyword.Columns, "栏目", "columns", [Keyword.Form], ValueKind.List, single: true),
        Line(Keyword.Remarks, "备注", "remarks", [Keyword.Form], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.Remarks },
        Named(
            Keyword.FormUnit, "计量单位", "measured-in", [Keyword.Form, Keyword.Plan], ValueKind.Label, Need.Optional)
            .With(AttributeTable.Decimals) with { Choices = ChoiceTable.Dimensions },
        Line(Keyword.FormVersion, "版本", "version", [Keyword.Form], ValueKind.Label, single: true)
            .With(AttributeTable.From),
        Line(Keyword.FormNumber, "表号", "table-number", [Keyword.Form], ValueKind.Text, single: true),
        Line(Keyword.FormMaker, "制定机关", "made-by", [Keyword.Form], ValueKind.Text, single: true),
        Line(Keyword.FormApproval, "批准文号", "approval-number", [Keyword.Form], ValueKind.Text, single: true),
        Line(Keyword.ValidUntil, "有效期至", "valid-until", [Keyword.Form], ValueKind.Date, single: true),
        Line(Keyword.FormPeriod, "报告期", "report-period", [Keyword.Form], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.FormPeriods },
        Line(Keyword.FormTail, "表尾", "foot", [Keyword.Form], ValueKind.List, single: true),
        Line(Keyword.RowNumbers, "行号", "row-numbers", [Keyword.Form], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.RowNumbers },
        Block(Keyword.Group, "组", "group", [Keyword.Form], Need.Required, Need.Required),
        Named(
            Keyword.Field, "字段", "field",
            [Keyword.Group, Keyword.Classification, Keyword.Form, Keyword.Register], ValueKind.Label).With(
                AttributeTable.Unit, AttributeTable.Decimals, AttributeTable.PrintedAs, AttributeTable.Definition,
                AttributeTable.Residual, AttributeTable.EnglishName, AttributeTable.FieldText, AttributeTable.FieldDate,
                AttributeTable.FieldYesNo, AttributeTable.FieldChoice, AttributeTable.PartOf, AttributeTable.SameCell,
                AttributeTable.TotalOf, AttributeTable.Source, AttributeTable.CountedBy, AttributeTable.RollUp,
                AttributeTable.Time, AttributeTable.Blank, AttributeTable.Negative, AttributeTable.Range,
                AttributeTable.UsualRange, AttributeTable.Code) with
        {
            // In a list every field is a column of its own.
            Limit = new AttributeLimit(
                Keyword.Register,
                [
                    AttributeTable.Residual, AttributeTable.PartOf, AttributeTable.SameCell, AttributeTable.TotalOf,
                    AttributeTable.Code,
                ]),
        },
        Line(Keyword.Sentence, "句", "sentence", [Keyword.Form], ValueKind.Sentence, single: true),
        Block(Keyword.Classification, "分类", "classification", [Keyword.Form], Need.Required, Need.Required)
            .With(AttributeTable.TotalOf, AttributeTable.Overlapping, AttributeTable.Exclusive),
        Block(Keyword.Register, "登记", "register", [Keyword.Form], Need.Required, Need.Required)
            .With(
                AttributeTable.RowCount, AttributeTable.SerialNumbers, AttributeTable.EnglishName,
                AttributeTable.ColumnWidths),
        Line(Keyword.Sample, "样例", "sample", [Keyword.Register], ValueKind.List),
        Block(Keyword.Matrix, "矩阵", "matrix", [Keyword.Form], Need.Required, Need.Optional),
        Named(Keyword.MatrixRow, "行", "row", [Keyword.Matrix], ValueKind.Label).With(
            AttributeTable.Unit, AttributeTable.Decimals, AttributeTable.TotalOf, AttributeTable.InGroup,
            AttributeTable.NotFilled, AttributeTable.RollUp, AttributeTable.Time, AttributeTable.Blank,
            AttributeTable.Negative, AttributeTable.Range, AttributeTable.UsualRange, AttributeTable.Code),
        Named(Keyword.MatrixColumn, "列", "column", [Keyword.Matrix], ValueKind.Label).With(
            AttributeTable.Unit, AttributeTable.Decimals, AttributeTable.TotalOf, AttributeTable.InGroup,
            AttributeTable.RollUp, AttributeTable.Time, AttributeTable.Blank, AttributeTable.Negative,
            AttributeTable.Range, AttributeTable.UsualRange),
        Named(Keyword.Rule, "审核", "rule", [Keyword.Form, Keyword.Register], ValueKind.Rule)
            .With(
                AttributeTable.Query, AttributeTable.Mandatory, AttributeTable.Hint, AttributeTable.Trial,
                AttributeTable.Missing, AttributeTable.Tolerance, AttributeTable.From, AttributeTable.Until,
                AttributeTable.OnlyFrom),
        Line(Keyword.PrintedRules, "审核关系", "printed-rules", [Keyword.Form], ValueKind.Choice, single: true)
            with { Choices = ChoiceTable.AttachmentLines },
        Named(Keyword.Waiver, "豁免", "waive", [Keyword.Form, Keyword.Register], ValueKind.Bodies)
            .With(AttributeTable.Reason, AttributeTable.Until),
        new(Keyword.Note, "注", "note", [Keyword.Form], Need.None, Need.Optional, BodyKind.Prose, false, ValueKind.Text),
        new KeywordInfo(
            Keyword.StaticTable, "表格", "table", [Keyword.Plan, Keyword.Chapter, .. Items, Keyword.Attachment],
            Need.Optional, Need.Optional, BodyKind.Prose, false, ValueKind.Text)
            .With(AttributeTable.ColumnWidths, AttributeTable.TotalOf),
        new(Keyword.Allow, "容许", "allow",
            [
                Keyword.Registry, Keyword.Notice, Keyword.Plan, Keyword.Chapter, .. Assignable, Keyword.Reporting,
                Keyword.Attachment, Keyword.Form, Keyword.Group, Keyword.Classification, Keyword.Register,
                Keyword.Matrix,
            ],
            Need.Required, Need.Required, BodyKind.None, false, ValueKind.Text),
    ];
}
