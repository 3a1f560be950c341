using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Responsibility in words.</summary>
public static class ResponsibilityWords
{
    /// <summary>The role that says no more than that a body is responsible.</summary>
    private static readonly ChoiceInfo Plain =
        KeywordTable.Get(Keyword.Responsibility).Get(ChoiceWord.Responsible);

    /// <summary>
    /// As it stands in brackets: 甲牵头，乙、丙配合，按职责分工负责; with a label of its own 责任单位：甲、乙.
    /// </summary>
    public static string InSentence(ResponsibilitySymbol responsibility, TailStyle style)
    {
        var text = new StringBuilder();
        var isLabelled = style.Label is not null;
        foreach (var share in responsibility.Shares)
        {
            var bodies = BodyList.Print(share.Bodies, style.ElidesPrefix);
            text.Append(text.Length == 0 ? string.Empty : isLabelled ? "；" : "，");
            text.Append(isLabelled || share.Role == Plain.Zh
                ? $"{Label(share.Role, style)}：{bodies}"
                : bodies + share.Role);
        }

        if (responsibility.Closing is { } closing)
        {
            var isOpen = text.Length == 0 || (!isLabelled && responsibility.Shares[^1].Role is null);
            text.Append(isOpen ? string.Empty : "，").Append(closing);
        }

        return text.ToString();
    }

    /// <summary>As lines: 牵头单位：甲, 配合单位：乙、丙. The closing words stand behind the last.</summary>
    public static IEnumerable<string> Lines(ResponsibilitySymbol responsibility, TailStyle style)
    {
        var last = responsibility.Shares.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            var share = responsibility.Shares[i];
            var closing = i == last && responsibility.Closing is { } words ? $"（{words}）" : string.Empty;
            yield return $"{Label(share.Role, style)}：{BodyList.Print(share.Bodies, style.ElidesPrefix)}{closing}";
        }

        if (last < 0 && responsibility.Closing is { } alone)
        {
            yield return alone;
        }
    }

    private static string Label(string? role, TailStyle style) =>
        role is null || role == Plain.Zh ? style.Label ?? "责任单位" : role + "单位";
}
