using System.Text;
using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>A reporting duty as a sentence: 各区于2024年7月5日前将工作总结报市教育局，抄送市公安局。</summary>
internal static class ReportingSentence
{
    internal static TracedText Of(ReportingSymbol duty) => TracedText.Derived(Words(duty), duty.Location);

    /// <summary>When: each deadline from its own place.</summary>
    internal static TracedText TimesOf(ReportingSymbol duty) => TracedText.Join("、", duty.Deadlines.Select(static d =>
        TracedText.Derived(d.Words, d.Location)));

    private static string Words(ReportingSymbol duty)
    {
        var text = new StringBuilder(BodyList.Print(duty.Reporters));
        text.Append(duty.Deadlines.IsEmpty ? string.Empty : "于" + TimesOf(duty));
        var things = string.Join('、', duty.Deliverables.Select(static d => d.Printed));
        text.Append(things.Length == 0 ? string.Empty : "将" + things.Replace("》、《", "》《", StringComparison.Ordinal));
        text.Append(duty.Approvers.IsEmpty ? string.Empty : $"经{string.Join('、', duty.Approvers)}审定后");
        text.Append(duty.Channels.IsEmpty
            ? string.Empty
            : $"通过{string.Join('、', duty.Channels.Select(static c => c.Printed))}");
        WriteRoute(text, duty);
        foreach (var split in duty.Splits)
        {
            var verb = split.IsAlso ? "另报" : "报";
            text.Append($"，其中{split.Part}{verb}{BodyList.Print(split.Receivers)}");
        }

        text.Append(duty.CopyTo.IsEmpty ? string.Empty : "，抄送" + BodyList.Print(duty.CopyTo));
        text.Append(duty.Deliverables.Any(static d => d.HasNilReturn) ? "，实行“零报告”" : string.Empty);
        return text.Append('。').ToString();
    }

    private static void WriteRoute(StringBuilder text, ReportingSymbol duty)
    {
        for (var i = 0; i < duty.Route.Length; i++)
        {
            var receivers = BodyList.Print(duty.Route[i].Bodies);
            text.Append(i == 0 ? "报" : $"，由{BodyList.Print(duty.Route[i - 1].Bodies)}汇总后报").Append(receivers);
        }

        if (duty.Route.IsEmpty)
        {
            text.Append("上报");
        }
    }
}
