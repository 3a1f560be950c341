namespace PlanDsl.Semantics;

/// <summary>What <see cref="ModelPrinter"/> prints of a reporting duty, but for its deadlines.</summary>
internal static class ReportingPrinter
{
    internal static IEnumerable<string> Print(
        ReportingSymbol reporting, Func<IEnumerable<BodyReference>, string> bodies)
    {
        var route = string.Join(" → ", reporting.Route.Select(s => bodies(s.Bodies)));
        yield return $"报至 {route} 抄送 {bodies(reporting.CopyTo)}";
        foreach (var split in reporting.Splits)
        {
            yield return $"分送 {split.Part}：{bodies(split.Receivers)}{(split.IsAlso ? " 另送" : string.Empty)}";
        }

        if (!reporting.Channels.IsEmpty)
        {
            yield return "渠道 " + string.Join(
                '、', reporting.Channels.Select(static c => c.Address is null ? c.Name : $"{c.Name}={c.Address}"));
        }

        if (!reporting.Approvers.IsEmpty)
        {
            yield return $"审定 {string.Join('、', reporting.Approvers)}";
        }

        if (reporting.Definition is { } definition)
        {
            yield return $"口径 {definition}";
        }

        foreach (var point in reporting.Points)
        {
            yield return $"内容 {point}";
        }

        foreach (var item in reporting.Deliverables)
        {
            var forms = string.Join('、', item.Forms.Select(static f => f.Form.Id));
            var count = item.Count is { } c ? $" {c.AtLeast}..{c.AtMost}{c.Unit}" : string.Empty;
            yield return $"材料 {item.Printed}{count}{(forms.Length > 0 ? " 表 " + forms : string.Empty)}"
                + (item.HasNilReturn ? " 零报告" : string.Empty);
        }
    }
}
