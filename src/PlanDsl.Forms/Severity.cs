namespace PlanDsl.Forms;

/// <summary>问题的程度。</summary>
public enum Severity
{
    /// <summary>必须改正。</summary>
    强制,

    /// <summary>核实无误、作出说明后可以保留。</summary>
    核实,

    /// <summary>只是告知。</summary>
    提示,
}
