namespace PlanDsl.Emit.CSharp;

/// <summary>Writes Aggregate(): the sums of a set of returns and who filled in what.</summary>
internal static class AggregateWriter
{
    /// <summary>Writes the method.</summary>
    public static void Write(NamedForm form, CodeText code)
    {
        code.Lines($"""
            /// <summary>汇总各单位的填报：各项数值相加，全部未填的一项仍为 null；文字不汇总，登记的各行依次相接。</summary>
            /// <param name="returns">各单位及其填报，一个单位一份。</param>
            /// <param name="expected">应报单位；不给出时以实报单位为应报单位。</param>
            /// <returns>汇总表、实报和未报单位、各项的填报情况。</returns>
            /// <exception cref="ArgumentException">一个单位出现两次。</exception>
            /// <exception cref="OverflowException">合计超出数值范围。</exception>
            """);
        code.Open($"public static Summary<{form.Type}> Aggregate("
            + $"IEnumerable<(string Unit, {form.Type} Return)> returns, IEnumerable<string>? expected = null)");
        code.Line("var all = Totals.Distinct(returns);");
        code.Open($"var total = new {form.Type}");
        foreach (var field in form.Fields)
        {
            var sum = field.IsFigure ? $"Totals.Sum(all, static one => one.{field.Property})" : "null";
            code.Line($"{field.Property} = {sum},");
        }

        foreach (var register in form.Registers)
        {
            code.Line($"{register.Property} = Totals.Join(all, static one => one.{register.Property}),");
        }

        code.Close(";");
        code.Open("var coverage = new List<FieldCoverage>");
        foreach (var field in form.Fields)
        {
            code.Line($"Totals.Cover(all, Fields.{field.Property}, static one => one.{field.Property} is null),");
        }

        code.Close(";");
        code.Line("return Totals.Summarize(total, all, expected, coverage);");
        code.Close();
    }
}
