using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>What each body has to do, from the responsibilities of the items: 甲：牵头清查主体；配合宣传引导。</summary>
internal static class DutyText
{
    /// <summary>A paragraph a body: registered ones in their order, then described ones as they appear.</summary>
    internal static IEnumerable<string> Of(PlanModel plan)
    {
        var parts = new Dictionary<string, List<(string Role, string Item)>>();
        var order = plan.Bodies.Select(static b => b.ShortName).ToList();
        foreach (var item in plan.AllItems.Where(static i => i.Name is not null))
        {
            foreach (var share in item.Responsibility?.Shares ?? [])
            {
                foreach (var body in share.Bodies)
                {
                    Add(parts, order, body.Body?.ShortName ?? body.Printed, share.Role, item.Name!);
                }
            }
        }

        return order.Where(parts.ContainsKey).Select(name => $"{name}：{Sentence(parts[name])}。");
    }

    private static void Add(
        Dictionary<string, List<(string Role, string Item)>> parts,
        List<string> order,
        string body,
        string? role,
        string item)
    {
        if (!parts.TryGetValue(body, out var list))
        {
            parts[body] = list = [];
            if (!order.Contains(body))
            {
                order.Add(body);
            }
        }

        list.Add((role is null or "责任" ? "负责" : role, item));
    }

    private static string Sentence(List<(string Role, string Item)> parts) => string.Join('；', parts
        .GroupBy(static p => p.Role)
        .Select(static g => g.Key + string.Join('、', g.Select(static p => Quote(p.Item.TrimEnd('。', '；'))))));

    /// <summary>A title that has marks of its own stands in quotes.</summary>
    private static string Quote(string title) =>
        title.AsSpan().IndexOfAny('，', '、', '；') >= 0 ? $"“{title}”" : title;
}
