namespace PlanDsl.Emit.CSharp;

/// <summary>The types that check figures and add up returns, the same in every generated file.</summary>
internal static class RuntimeFigures
{
    /// <summary>The declarations.</summary>
    public const string Text = """
        /// <summary>各单位填报的汇总。</summary>
        /// <typeparam name="T">统计表。</typeparam>
        /// <param name="Total">合计。</param>
        /// <param name="Units">实报单位，依填报的次序。</param>
        /// <param name="Missing">应报而未报的单位。</param>
        /// <param name="Coverage">各项的填报情况，依表上的次序。</param>
        public sealed record Summary<T>(
            T Total,
            IReadOnlyList<string> Units,
            IReadOnlyList<string> Missing,
            IReadOnlyList<FieldCoverage> Coverage);

        /// <summary>一项的填报情况。</summary>
        /// <param name="Field">该项。</param>
        /// <param name="Filled">填了的单位数，填零也算填了。</param>
        /// <param name="BlankUnits">报了表而没有填该项的单位。</param>
        public sealed record FieldCoverage(FieldInfo Field, int Filled, IReadOnlyList<string> BlankUnits);

        internal static class Figures
        {
            // 电子表格只保留 15 位有效数字。
            private const decimal Limit = 999_999_999_999_999m;

            public static bool Check(List<Finding> findings, FieldInfo field, decimal? figure, string where = "")
            {
                if (figure is not { } value)
                {
                    return true;
                }

                if (value < 0)
                {
                    Add(findings, "内置.非负", field, value, where, "，不能小于 0。");
                }

                if (decimal.Round(value, field.Decimals) != value)
                {
                    var allowed = field.Decimals.ToString(CultureInfo.InvariantCulture);
                    Add(findings, "内置.小数位数", field, value, where, $"，小数不能超过 {allowed} 位。");
                }

                if (Math.Abs(value) <= Limit)
                {
                    return true;
                }

                Add(findings, "内置.数值过大", field, value, where, "，整数部分超过 15 位。");
                return false;
            }

            public static Finding Breach(
                RuleInfo rule,
                (decimal Left, decimal Right)? sides,
                ReadOnlySpan<(FieldInfo Field, decimal Value)> figures,
                string where = "")
            {
                var shown = new List<string>();
                foreach (var (field, value) in figures)
                {
                    shown.Add(Show(field, value));
                }

                var compared = sides is { } both ? $"左边为 {Digits(both.Left)}，右边为 {Digits(both.Right)}；其中" : "";
                var message = $"{where}不符合“{rule.Text}”：{compared}{string.Join("，", shown)}。";
                return new Finding(rule.Id, rule.Severity, message, rule.FieldIds);
            }

            public static void CheckChoice(List<Finding> findings, FieldInfo field, string? text, string where = "")
            {
                if (text is null)
                {
                    return;
                }

                foreach (var choice in field.Choices)
                {
                    if (choice == text)
                    {
                        return;
                    }
                }

                var message = $"{where}{field.Label} “{text}”，可选的是：{string.Join("、", field.Choices)}。";
                findings.Add(new Finding("内置.选项", Severity.强制, message, [field.Id]));
            }

            public static string Where(RegisterInfo register, int row) =>
                $"{register.Title}第 {row.ToString(CultureInfo.InvariantCulture)} 行，";

            private static void Add(
                List<Finding> findings, string rule, FieldInfo field, decimal value, string where, string problem) =>
                findings.Add(new Finding(rule, Severity.强制, where + Show(field, value) + problem, [field.Id]));

            private static string Show(FieldInfo field, decimal value) =>
                $"{field.Label} {Digits(value)}{(field.Unit is null ? "" : " ")}{field.Unit}";

            private static string Digits(decimal value) =>
                value.ToString("0.############################", CultureInfo.InvariantCulture);
        }

        internal static class Totals
        {
            public static List<(string Unit, T Return)> Distinct<T>(IEnumerable<(string Unit, T Return)> returns)
            {
                var all = new List<(string Unit, T Return)>();
                var units = new HashSet<string>(StringComparer.Ordinal);
                foreach (var one in returns)
                {
                    if (!units.Add(one.Unit))
                    {
                        throw new ArgumentException($"单位“{one.Unit}”有两份填报。", nameof(returns));
                    }

                    all.Add(one);
                }

                return all;
            }

            public static long? Sum<T>(List<(string Unit, T Return)> all, Func<T, long?> figure)
            {
                long? total = null;
                foreach (var (_, one) in all)
                {
                    if (figure(one) is { } value)
                    {
                        total = checked((total ?? 0) + value);
                    }
                }

                return total;
            }

            public static decimal? Sum<T>(List<(string Unit, T Return)> all, Func<T, decimal?> figure)
            {
                decimal? total = null;
                foreach (var (_, one) in all)
                {
                    if (figure(one) is { } value)
                    {
                        total = (total ?? 0) + value;
                    }
                }

                return total;
            }

            public static IReadOnlyList<TRow> Join<T, TRow>(
                List<(string Unit, T Return)> all, Func<T, IReadOnlyList<TRow>> rows)
            {
                var joined = new List<TRow>();
                foreach (var (_, one) in all)
                {
                    joined.AddRange(rows(one));
                }

                return joined;
            }

            public static FieldCoverage Cover<T>(
                List<(string Unit, T Return)> all, FieldInfo field, Func<T, bool> isBlank)
            {
                var blank = new List<string>();
                foreach (var (unit, one) in all)
                {
                    if (isBlank(one))
                    {
                        blank.Add(unit);
                    }
                }

                return new FieldCoverage(field, all.Count - blank.Count, blank);
            }

            public static Summary<T> Summarize<T>(
                T total, List<(string Unit, T Return)> all, IEnumerable<string>? expected, List<FieldCoverage> coverage)
            {
                var units = new List<string>();
                foreach (var (unit, _) in all)
                {
                    units.Add(unit);
                }

                var missing = new List<string>();
                foreach (var unit in expected ?? [])
                {
                    if (!units.Contains(unit) && !missing.Contains(unit))
                    {
                        missing.Add(unit);
                    }
                }

                return new Summary<T>(total, units, missing, coverage);
            }
        }
        """;
}
