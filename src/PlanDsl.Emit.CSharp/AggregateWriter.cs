using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>
/// Writes how returns become one: those of several units (Aggregate), and those of several periods (Accumulate).
/// </summary>
internal static class AggregateWriter
{
    /// <summary>Writes the methods.</summary>
    public static void Write(NamedForm form, CodeText code)
    {
        code.Lines($"""
            /// <summary>
            /// 汇总各单位的填报：各项数值按方案的规定相加、取最大或最小的，合计重算；不汇总的数（比率、平均数）、全部未填的数和文字为 null，登记的各行依次相接。
            /// </summary>
            /// <param name="returns">各单位及其填报，一个单位一份。</param>
            /// <param name="expected">应报单位；不给出时以实报单位为应报单位。</param>
            /// <returns>汇总表、实报和未报单位、各项的填报情况；检查汇总表要说明 IsTotal。</returns>
            /// <exception cref="ArgumentException">一个单位出现两次。</exception>
            /// <exception cref="OverflowException">合计超出数值范围。</exception>
            """);
        code.Open($"public static Summary<{form.Type}> Aggregate("
            + $"IEnumerable<(string Unit, {form.Type} Return)> returns, IEnumerable<string>? expected = null)");
        code.Line("var all = Totals.Distinct(returns, out var values);");
        WriteRecord(form, "total", "values", OfUnits, code);
        code.Open("var coverage = new List<FieldCoverage>");
        foreach (var field in form.Fields)
        {
            code.Line($"Totals.Cover(all, Fields.{field.Property}, static one => one.{field.Property} is null),");
        }

        code.Close(";");
        code.Line("return Totals.Summarize(total, all, expected, coverage);");
        code.Close();
        code.Line();
        WriteAccumulate(form, code);
    }

    private static void WriteAccumulate(NamedForm form, CodeText code)
    {
        code.Lines("""
            /// <summary>
            /// 一个单位各期的填报合成一份：本期发生的数相加，期末的数和累计的数取最后一期，合计重算；比率、平均数和文字为 null，登记的各行依次相接。
            /// </summary>
            /// <param name="periods">各期的填报，先后有序。</param>
            /// <exception cref="OverflowException">合计超出数值范围。</exception>
            """);
        code.Open($"public static {form.Type} Accumulate(IEnumerable<{form.Type}> periods)");
        code.Line($"var all = new List<{form.Type}>(periods);");
        WriteRecord(form, "total", "all", OfPeriods, code);
        code.Line("return total;");
        code.Close();
    }

    private static void WriteRecord(
        NamedForm form, string name, string all, Func<NamedField, string?> method, CodeText code)
    {
        code.Open($"var {name} = new {form.Type}");
        foreach (var field in form.Fields.Where(static field => !field.Field.IsComputed))
        {
            var value = field.IsFigure && method(field) is { } how
                ? $"Totals.{how}({all}, static one => {field.Figure("one")})"
                : "null";
            code.Line($"{field.Property} = {value},");
        }

        foreach (var register in form.Registers)
        {
            code.Line($"{register.Property} = Totals.Join({all}, static one => one.{register.Property}),");
        }

        code.Close(";");
    }

    private static string? OfUnits(NamedField field) => field.Field.RollUp switch
    {
        FieldRollUp.Max => "Max",
        FieldRollUp.Min => "Min",
        FieldRollUp.None => null,
        _ => "Sum",
    };

    /// <summary>What is no flow has its last value; of a flow, the periods become one as the units do.</summary>
    private static string? OfPeriods(NamedField field) =>
        field.Field.Time == FieldTime.Flow ? OfUnits(field) : "Last";
}
