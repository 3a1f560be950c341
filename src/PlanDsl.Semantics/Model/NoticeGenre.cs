namespace PlanDsl.Semantics;

/// <summary>How a shell carries its plan.</summary>
public enum NoticeGenre
{
    /// <summary>印发: a short notice, then the plan on pages of its own.</summary>
    Issuing,

    /// <summary>通知: the plan is the text of the notice.</summary>
    Direct,

    /// <summary>转发: a short notice, then the plan of others with their name and date below its title.</summary>
    Forwarding,

    /// <summary>征求意见: a short notice that sends out a draft for comment; the draft is its attachment.</summary>
    Consulting,
}
