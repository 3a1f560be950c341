using System.Text;

namespace PlanDsl.Semantics;

/// <summary>Lists of bodies in words.</summary>
public static class BodyList
{
    /// <summary>The bodies with 、 between them, and ， where a group begins: 甲、乙，丙.</summary>
    /// <param name="bodies">The bodies in order.</param>
    public static string Print(IEnumerable<BodyReference> bodies)
    {
        var text = new StringBuilder();
        foreach (var body in bodies)
        {
            text.Append(text.Length == 0 ? string.Empty : body.BeginsGroup ? "，" : "、").Append(body.Printed);
        }

        return text.ToString();
    }
}
