namespace PlanDsl.Syntax.Values;

/// <summary>What a column of a table adds up to, as written: 分值 = 100, 分值 = 60 每 部门, 评分标准 = 分值.</summary>
/// <param name="Column">The column.</param>
/// <param name="Sum">The amount, or the column that holds the amounts.</param>
/// <param name="PerWord">The word 每; null if it is not there.</param>
/// <param name="Per">The column whose every text has that sum; null if the whole table has it.</param>
public sealed record ColumnTotalText(ValueText Column, ValueText Sum, ValueText? PerWord, ValueText? Per)
{
    /// <summary>Cuts a total; null if it is none.</summary>
    public static ColumnTotalText? Parse(ValueText total)
    {
        var equals = total.Text.AsSpan().IndexOfAny('=', '＝');
        if (equals < 0)
        {
            return null;
        }

        var column = total.Slice(0, equals);
        var words = ValueCutter.Texts(
            total.Slice(equals + 1, total.Span.Length - equals - 1), Separators.Spaces);
        return words switch
        {
            [{ Span.Length: > 0 } sum] => new ColumnTotalText(column, sum, null, null),
            [var sum, var word, var per] when ValueWords.Per.Fits(word.Text) =>
                new ColumnTotalText(column, sum, word, per),
            _ => null,
        };
    }
}
