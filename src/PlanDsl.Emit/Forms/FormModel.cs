using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Emit.Tables;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// One blank statistics form, ready to be drawn: its own Word file, its own workbook, or part of a notice.
/// </summary>
public sealed record FormModel
{
    /// <summary>The form's identifier in the plan, such as 表1.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's identifier.</summary>
    public required string PlanId { get; init; }

    /// <summary>The plan's title.</summary>
    public required string PlanTitle { get; init; }

    /// <summary>Who issues the plan: 甲局、乙局; empty if nobody is named.</summary>
    public string Issuers { get; init; } = string.Empty;

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The title above the table.</summary>
    public required TracedText Title { get; init; }

    /// <summary>Names that no line of the title cuts, as in the titles of the notice.</summary>
    public ImmutableArray<string> NamesInTitle { get; init; } = [];

    /// <summary>Words between which the title breaks, as the plan says.</summary>
    public ImmutableArray<(string Before, string After)> BreaksInTitle { get; init; } = [];

    /// <summary>The title as it is broken into lines.</summary>
    public TracedText TitleInLines => Title.InLines(TitleBreaker.Break(Title, NamesInTitle, [], BreaksInTitle));

    /// <summary>Version of the form's fields, major.minor.</summary>
    public required string Version { get; init; }

    /// <summary>The first day on which the version is used; null if the plan does not say.</summary>
    public DateOnly? From { get; init; }

    /// <summary>表号, 制定机关, 批准文号, 有效期至 at the upper right, a line each; empty for none.</summary>
    public ImmutableArray<TracedText> LegalHead { get; init; } = [];

    /// <summary>What its fields are, in six characters: another where any field, unit or kind is another.</summary>
    public string Fingerprint => Contract.FormFingerprint.Of(this);

    /// <summary>Everything that is filled in: head, content, remarks, tail; in reading order, ids unique.</summary>
    public required ImmutableArray<FormField> Fields { get; init; }

    /// <summary>The line above the table: 填报单位, 填报日期.</summary>
    public required ImmutableArray<FormHeadItem> Head { get; init; }

    /// <summary>The table as it stands on paper; a cell may hold several blanks in running text.</summary>
    public required TableModel Paper { get; init; }

    /// <summary>The table as it stands in a workbook: at most one blank a cell, sentences unfolded into rows.</summary>
    public required TableModel Sheet { get; init; }

    /// <summary>The unit of all figures, printed above the table: 计量单位：万元; empty for none.</summary>
    public TracedText UnitLine { get; init; } = TracedText.Empty;

    /// <summary>The line below the table: 填表人, 联系电话; empty for none.</summary>
    public ImmutableArray<FormHeadItem> Tail { get; init; } = [];

    /// <summary>Paragraphs below the table, the first with its 注：</summary>
    public required ImmutableArray<TracedText> Notes { get; init; }

    /// <summary>What is printed on paper, in order.</summary>
    public IEnumerable<TracedText> PaperTexts => TextsAround(Paper);

    /// <summary>What is printed in the workbook, in order.</summary>
    public IEnumerable<TracedText> SheetTexts => TextsAround(Sheet);

    private IEnumerable<TracedText> TextsAround(TableModel table) =>
        [TitleInLines, .. LegalHead, .. Blanks(Head), UnitLine, .. table.Texts, .. Blanks(Tail), .. Notes];

    private static IEnumerable<TracedText> Blanks(ImmutableArray<FormHeadItem> items) =>
        items.SelectMany(static i => (TracedText[])[i.Label, i.Blank]);
}
