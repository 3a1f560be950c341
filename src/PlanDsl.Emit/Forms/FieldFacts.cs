using System.Collections.Immutable;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Forms;

/// <summary>
/// What data types say of a field. A new fact is a line here: C#, JSON Schema, the printed schema and the prompts of
/// workbooks have it from here.
/// </summary>
internal static class FieldFacts
{
    /// <summary>The facts of a field in order, without what it does not have.</summary>
    public static IEnumerable<FieldFact> Of(FormField field)
    {
        FieldFact?[] all =
        [
            field.Unit is null ? null : new("Unit", "x-unit", field.Unit),
            field.Scale == 0 ? null : new("Scale", "x-scale", field.Scale),
            field.Code is null ? null : new("Code", "x-code", field.Code, $"代码：{field.Code}。"),
            field.Group is null ? null : new("Group", "x-group", field.Group.Id),
            field.Group is null
                ? null
                : new("GroupTitle", "x-group-title", field.Group.Title, $"归属：{field.Group.Title}。"),
            field.Definition is null
                ? null
                : new("Definition", null, field.Definition, $"含义：{field.Definition.TrimEnd('。')}。", field.Definition),
            field.Details.IsEmpty
                ? null
                : new(
                    "Details", "x-", field.Details, string.Concat(field.Details.Select(static d => d.Remark)),
                    string.Join('\n', field.Details.Select(static d => d.Prompt))),
            field.IsResidual ? new("IsResidual", "x-residual", true, "兜底：不属于同类其他各项的计入本项。") : null,
            field.Choices.IsEmpty
                ? null
                : new("Choices", null, field.Choices, $"可选：{string.Join('、', field.Choices)}。"),
            field.Decimals == 0
                ? null
                : new("Decimals", "x-decimals", field.Decimals, $"小数不超过 {field.Decimals} 位。"),
            field.DateParts.Length == 0
                ? null
                : new("DateParts", "x-date-parts", field.DateParts, $"填{field.DateParts}。"),
            field.Clauses.IsEmpty
                ? null
                : new("Clauses", "x-clauses", field.Clauses, $"对应方案：{string.Join('；', field.Clauses)}。"),
        ];
        return all.OfType<FieldFact>().Concat(Counting(field));
    }

    /// <summary>How a figure counts; nothing of one that is as figures ordinarily are.</summary>
    private static IEnumerable<FieldFact> Counting(FormField field)
    {
        var range = field.Counting.Range;
        var usual = field.Counting.Usual;
        var said = $"一般：{usual}，超出的要说明。";
        var prompt = $"一般：{usual}，超出的请说明";
        var isSaid = field.Counting.IsRollUpSaid;
        FieldFact?[] all =
        [
            field.Minimum == 0 ? null : new(
                "Minimum", null, field.Minimum, range is null ? "可以是负数。" : null, range is null ? "可以是负数" : null),
            range is null ? null : new("Maximum", null, field.Maximum, $"范围：{range}。", $"范围：{range}"),
            usual?.Least is null ? null : new("UsualMinimum", "x-usual-minimum", usual.Least, said, prompt),
            usual?.Most is null ? null : new(
                "UsualMaximum", "x-usual-maximum", usual.Most, usual.Least is null ? said : null,
                usual.Least is null ? prompt : null),
            field.RollUp switch
            {
                FieldRollUp.Max => new("RollUp", "x-roll-up", field.RollUp, "各单位取最大的。", "汇总时取最大的"),
                FieldRollUp.Min => new("RollUp", "x-roll-up", field.RollUp, "各单位取最小的。", "汇总时取最小的"),
                FieldRollUp.None => new(
                    "RollUp", "x-roll-up", field.RollUp, "各单位的数不汇总。", isSaid ? "汇总时不相加" : null),
                FieldRollUp.Recompute => new("RollUp", "x-roll-up", field.RollUp, "由各项算出。"),
                _ when isSaid => new("RollUp", "x-roll-up", field.RollUp, "各单位的数相加。", "汇总时相加"),
                _ => null,
            },
            field.IsComputed ? new("SumOf", "x-sum-of", field.SumOf.Select(static f => f.Id).ToImmutableArray()) : null,
            field.Time switch
            {
                FieldTime.Stock => new("Time", "x-time", field.Time, "期末时的数，各期不相加。", "填期末时的数"),
                FieldTime.Cumulative => new("Time", "x-time", field.Time, "累计数，各期不相加。", "填累计数"),
                _ => null,
            },
            field.Blank switch
            {
                FieldBlank.Zero => new("Blank", "x-blank", field.Blank, "空白按零计。", "不填就是 0"),
                FieldBlank.Unknown => new("Blank", "x-blank", field.Blank, "空白是不详。", "不知道就不填"),
                FieldBlank.NotMine => new("Blank", "x-blank", field.Blank, "空白是不归该单位填。", "不归本单位的不填"),
                FieldBlank.Refused => new("Blank", "x-blank", field.Blank, "必须填。", "必填"),
                _ => null,
            },
        ];
        return all.OfType<FieldFact>();
    }
}
