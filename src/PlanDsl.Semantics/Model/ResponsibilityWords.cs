using System.Text;

namespace PlanDsl.Semantics;

/// <summary>Responsibility in words.</summary>
public static class ResponsibilityWords
{
    /// <summary>What tells the reader of a list that its first body leads.</summary>
    public const string FirstLeads = "列第一位者为牵头单位，下同";

    /// <summary>
    /// As it stands in brackets: 甲牵头，乙、丙配合，按职责分工负责; with a label of its own 责任单位：甲、乙.
    /// </summary>
    /// <param name="responsibility">Who is responsible.</param>
    /// <param name="style">How it is printed.</param>
    /// <param name="note">What is added for the reader; null for nothing.</param>
    public static string InSentence(ResponsibilitySymbol responsibility, TailStyle style, string? note = null)
    {
        var text = new StringBuilder();
        var isLabelled = style.Label is not null;
        foreach (var share in responsibility.Shares)
        {
            var bodies = share.Print(style.ElidesPrefix);
            text.Append(text.Length == 0 ? string.Empty : isLabelled ? "；" : "，");
            text.Append(isLabelled || ShareRole.IsLabel(share.Role) ? $"{Label(share.Role, style)}：{bodies}"
                : ShareRole.StandsBefore(share.Role) ? share.Role + bodies
                : bodies + share.Role);
        }

        if (responsibility.Closing is { } closing)
        {
            // 甲、乙按职责分工负责 is one sentence; 列第一位者为牵头单位 is one of its own.
            var isOpen = text.Length == 0
                || (!isLabelled && responsibility.Shares[^1].Role is null
                    && closing[0] is not ('列' or '排' or '第' or '首'));
            text.Append(isOpen ? string.Empty : "，").Append(closing);
        }

        return text.Append(note is null ? string.Empty : "；").Append(note).ToString();
    }

    /// <summary>As lines: 牵头单位：甲, 配合单位：乙、丙. The closing words and the note stand behind the last.</summary>
    /// <param name="responsibility">Who is responsible.</param>
    /// <param name="style">How it is printed.</param>
    /// <param name="note">What is added for the reader; null for nothing.</param>
    public static IEnumerable<string> Lines(ResponsibilitySymbol responsibility, TailStyle style, string? note = null)
    {
        var last = responsibility.Shares.Length - 1;
        var end = string.Join('；', new[] { responsibility.Closing, note }.OfType<string>());
        for (var i = 0; i <= last; i++)
        {
            var share = responsibility.Shares[i];
            var closing = i == last && end.Length > 0 ? $"（{end}）" : string.Empty;
            yield return $"{Label(share.Role, style)}：{share.Print(style.ElidesPrefix)}{closing}";
        }

        if (last < 0 && responsibility.Closing is { } alone)
        {
            yield return alone;
        }
    }

    private static string Label(string? role, TailStyle style) =>
        role is null || role == ShareRole.Plain ? style.Label ?? "责任单位"
        : ShareRole.IsLabel(role) ? role
        : role + "单位";
}
