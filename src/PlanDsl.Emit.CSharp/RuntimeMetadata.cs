namespace PlanDsl.Emit.CSharp;

/// <summary>The types that describe forms and findings, the same in every generated file.</summary>
internal static class RuntimeMetadata
{
    /// <summary>The declarations.</summary>
    public const string Text = """
        /// <summary>填报内容的种类。</summary>
        public enum FieldKind
        {
            /// <summary>整数，不小于 0。</summary>
            Whole,

            /// <summary>可以带小数的数，不小于 0。</summary>
            Decimal,

            /// <summary>文字。</summary>
            Text,

            /// <summary>日期或者日期的一部分，按表上印的写法。</summary>
            Date,

            /// <summary>年月日齐全的日期。</summary>
            Day,

            /// <summary>几个选项中的一个。</summary>
            Choice,

            /// <summary>是或者否。</summary>
            YesNo,
        }

        /// <summary>问题的程度。</summary>
        public enum Severity
        {
            /// <summary>必须改正。</summary>
            强制,

            /// <summary>核实无误、作出说明后可以保留。</summary>
            核实,
        }

        /// <summary>表中一项的说明。</summary>
        /// <param name="Id">永久标识，即 JSON 的键。</param>
        /// <param name="Label">表上印的名称，不含单位。</param>
        /// <param name="Kind">填什么。</param>
        public sealed record FieldInfo(string Id, string Label, FieldKind Kind)
        {
            /// <summary>计量单位，如件、万元；没有则为 null。</summary>
            public string? Unit { get; init; }

            /// <summary>单位所含的十的次方：万元、万条为 4，亿元为 8，其余为 0。</summary>
            public int Scale { get; init; }

            /// <summary>小数最多几位。</summary>
            public int Decimals { get; init; }

            /// <summary>所属部门组或者分类的标识。</summary>
            public string? Group { get; init; }

            /// <summary>所属部门组或者分类的名称。</summary>
            public string? GroupTitle { get; init; }

            /// <summary>可选的各项；不是选择的为空。</summary>
            public IReadOnlyList<string> Choices { get; init; } = [];

            /// <summary>是否为兜底项，即同类其他各项都不适用的计入本项。</summary>
            public bool IsResidual { get; init; }

            /// <summary>指标的含义。</summary>
            public string? Definition { get; init; }

            /// <summary>对应方案的条款。</summary>
            public IReadOnlyList<string> Clauses { get; init; } = [];
        }

        /// <summary>一个登记表的说明。</summary>
        /// <param name="Id">永久标识，即 JSON 的键。</param>
        /// <param name="Title">登记什么。</param>
        /// <param name="Fields">各栏，依表上的次序。</param>
        public sealed record RegisterInfo(string Id, string Title, IReadOnlyList<FieldInfo> Fields)
        {
            /// <summary>每一行各栏之间的审核关系。</summary>
            public IReadOnlyList<RuleInfo> Rules { get; init; } = [];
        }

        /// <summary>一条审核关系。</summary>
        /// <param name="Id">标识。</param>
        /// <param name="Severity">不符合时的程度。</param>
        /// <param name="Text">关系式。</param>
        /// <param name="FieldIds">涉及的各项。</param>
        public sealed record RuleInfo(string Id, Severity Severity, string Text, IReadOnlyList<string> FieldIds);

        /// <summary>一项报送要求。</summary>
        /// <param name="Id">标识。</param>
        /// <param name="Deadline">方案写明的截止时间。</param>
        /// <param name="LastDay">按时报送的最后一天；不是固定日期的为 null。</param>
        public sealed record DutyInfo(string Id, string? Deadline, DateOnly? LastDay);

        /// <summary>一张统计表的说明。</summary>
        public sealed record FormInfo
        {
            /// <summary>方案标识。</summary>
            public required string PlanId { get; init; }

            /// <summary>方案名称。</summary>
            public required string PlanTitle { get; init; }

            /// <summary>表的标识。</summary>
            public required string Id { get; init; }

            /// <summary>表的名称。</summary>
            public required string Title { get; init; }

            /// <summary>版本，主版本.次版本。</summary>
            public required string Version { get; init; }

            /// <summary>各项，依表上的次序。</summary>
            public required IReadOnlyList<FieldInfo> Fields { get; init; }

            /// <summary>登记表；没有则为空。</summary>
            public IReadOnlyList<RegisterInfo> Registers { get; init; } = [];

            /// <summary>审核关系。</summary>
            public required IReadOnlyList<RuleInfo> Rules { get; init; }

            /// <summary>要求报送本表的各项报送。</summary>
            public required IReadOnlyList<DutyInfo> Duties { get; init; }

            /// <summary>表下的注。</summary>
            public required IReadOnlyList<string> Notes { get; init; }
        }

        /// <summary>检查发现的一个问题。</summary>
        /// <param name="RuleId">审核关系的标识；单项检查为“内置.非负”“内置.小数位数”“内置.数值过大”“内置.选项”。</param>
        /// <param name="Severity">程度。</param>
        /// <param name="Message">说明，含实际数值。</param>
        /// <param name="FieldIds">涉及的各项。</param>
        public sealed record Finding(string RuleId, Severity Severity, string Message, IReadOnlyList<string> FieldIds);
        """;
}
