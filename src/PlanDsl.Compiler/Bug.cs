namespace PlanDsl.Compiler;

/// <summary>What to report of an exception that nothing foresaw: enough to find it, nothing of the plan.</summary>
/// <param name="Kind">What was thrown, such as InvalidOperationException.</param>
/// <param name="Place">The method that threw it: at PlanDsl.Emit.Forms.FormBuilder.Build(PlanModel plan).</param>
public sealed record Bug(string Kind, string Place)
{
    /// <summary>Of an exception, or of the one that it wraps, as writers do that run in parallel.</summary>
    public static Bug Of(Exception thrown)
    {
        var bug = thrown.GetBaseException();
        return new(bug.GetType().Name, bug.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim() ?? "?");
    }
}
