using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>一个登记表的说明。</summary>
/// <param name="Id">永久标识，即 JSON 的键。</param>
/// <param name="Title">登记什么。</param>
/// <param name="Fields">各栏，依表上的次序。</param>
public sealed record RegisterInfo(string Id, string Title, IReadOnlyList<FieldInfo> Fields)
{
    /// <summary>每一行各栏之间的审核关系。</summary>
    public IReadOnlyList<RuleInfo> Rules { get; init; } = [];
}
