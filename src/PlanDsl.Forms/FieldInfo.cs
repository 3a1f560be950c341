using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>表中一项的说明。</summary>
/// <param name="Id">永久标识，即 JSON 的键。</param>
/// <param name="Label">表上印的名称，不含单位。</param>
/// <param name="Kind">填什么。</param>
public sealed record FieldInfo(string Id, string Label, InputKind Kind)
{
    /// <summary>计量单位，如件、万元；没有则为 null。</summary>
    public string? Unit { get; init; }

    /// <summary>单位所含的十的次方：万元、万条为 4，亿元为 8，其余为 0。</summary>
    public int Scale { get; init; }

    /// <summary>小数最多几位。</summary>
    public int Decimals { get; init; }

    /// <summary>最小可以是多少；只用于数。</summary>
    public decimal Minimum { get; init; }

    /// <summary>最大可以是多少；方案没有写则为 null。</summary>
    public decimal? Maximum { get; init; }

    /// <summary>一般不小于多少，更小的要说明；方案没有写则为 null。</summary>
    public decimal? UsualMinimum { get; init; }

    /// <summary>一般不大于多少，更大的要说明；方案没有写则为 null。</summary>
    public decimal? UsualMaximum { get; init; }

    /// <summary>各单位的数怎样合成一个；只用于数。</summary>
    public FieldRollUp RollUp { get; init; }

    /// <summary>各期的数怎样合成一个；只用于数。</summary>
    public FieldTime Time { get; init; }

    /// <summary>没有填是什么意思。</summary>
    public FieldBlank Blank { get; init; }

    /// <summary>相加得到本项的各项的标识；不是合计的为空。</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>日期在表上印有的部分，如年月日、月日；不是这样的日期则为空。</summary>
    public string DateParts { get; init; } = "";

    /// <summary>所在行的代码；没有则为 null。</summary>
    public string? Code { get; init; }

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

    /// <summary>方案写明的其他说明，如 source：数据来源；没有则为空。</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();

    /// <summary>对应方案的条款。</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];
}
