using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A rule between figures of one form.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Text">As a person writes it.</param>
/// <param name="Severity">What a breach means.</param>
/// <param name="Condition">True when the figures are in order.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RuleSymbol(
    string Id, string Text, RuleSeverity Severity, RuleExpression Condition, Location Location)
{
    /// <summary>
    /// The label of the column or row that it is about, of a rule that is written for all of them; else null.
    /// </summary>
    public string? Line { get; init; }

    /// <summary>The text that is written, for all columns or rows.</summary>
    public string WrittenText => Line is null ? Text : Text[..^(Line.Length + 2)];

    /// <summary>缺项: what it makes of blanks.</summary>
    public RuleMissing Missing { get; init; }

    /// <summary>容差: how far the sides of a comparison may be off; 0 for not at all.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>容差 1%: the same, as a share of the right side; 0 for not at all.</summary>
    public decimal Share { get; init; }

    /// <summary>自: the first day; it is for periods that end on it or later. Null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>至: the last day; it is for periods that end on it or before. Null for always.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>限: for whom alone it is; empty for everybody.</summary>
    public ImmutableArray<BodyReference> Only { get; init; } = [];

    /// <summary>试行: whether a breach is told and does not count yet.</summary>
    public bool IsTrial { get; init; }

    /// <summary>豁免: of whom a breach is accepted.</summary>
    public ImmutableArray<WaiverSymbol> Waivers { get; init; } = [];

    /// <summary>Whether it is for everybody, always, and exact: what it says is all there is to it.</summary>
    public bool IsPlain => Missing == RuleMissing.Skip && Tolerance == 0 && Share == 0 && From is null
        && Until is null && Only.IsEmpty && !IsTrial && Waivers.IsEmpty;

    /// <summary>Whether it follows from what fields say of each other, and is written nowhere.</summary>
    public bool IsImplied { get; private init; }

    /// <summary>
    /// Whether it says how a field is worked out from others: then it holds by itself wherever the field is computed.
    /// </summary>
    public bool IsDefinition { get; private init; }

    /// <summary>Of a list, whether it is about the list as a whole and not about each row.</summary>
    public bool IsOfTable => Condition.All.Any(static e => e is RuleExpression.Rows);

    /// <summary>A rule that follows from what fields say of each other.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="text">As a person would write it.</param>
    /// <param name="condition">True when the figures are in order.</param>
    /// <param name="location">The place of what it follows from.</param>
    /// <param name="isDefinition">Whether it says how a field is worked out from others.</param>
    public static RuleSymbol Implied(
        string id, string text, RuleExpression condition, Location location, bool isDefinition = false) =>
        new(id, text, RuleSeverity.Mandatory, condition, location)
        {
            IsImplied = true,
            IsDefinition = isDefinition,
        };

    /// <summary>All that it says, as baselines print it.</summary>
    public override string ToString() => string.Concat(
        $"{Id}：{Text}",
        Severity switch { RuleSeverity.Query => " 核实", RuleSeverity.Hint => " 提示", _ => string.Empty },
        IsTrial ? " 试行" : string.Empty,
        Missing == RuleMissing.Skip ? string.Empty : $" 缺项 {Missing}",
        Tolerance == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" 容差 {Tolerance}"),
        Share == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" 容差 {Share:P}"),
        From is { } from ? $" 自 {from:yyyy-MM-dd}" : string.Empty,
        Until is { } until ? $" 至 {until:yyyy-MM-dd}" : string.Empty,
        Only.IsEmpty ? string.Empty : $" 限 {Names(Only)}",
        string.Concat(Waivers.Select(static w => $" 豁免 {Names(w.Bodies)} 至 {w.Until:yyyy-MM-dd}：{w.Reason}")));

    private static string Names(ImmutableArray<BodyReference> bodies) =>
        string.Join('、', bodies.Select(static b => b.Printed));
}
