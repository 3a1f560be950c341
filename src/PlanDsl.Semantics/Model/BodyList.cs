using System.Text;

namespace PlanDsl.Semantics;

/// <summary>Lists of bodies in words.</summary>
public static class BodyList
{
    /// <summary>The bodies with 、 between them, and ， where a group begins: 甲、乙，丙.</summary>
    /// <param name="bodies">The bodies in order.</param>
    /// <param name="elidesPrefix">Whether neighbours in a group print the prefix that they share once: 区甲局、乙局.</param>
    public static string Print(IEnumerable<BodyReference> bodies, bool elidesPrefix = false)
    {
        var text = new StringBuilder();
        string? shared = null;
        foreach (var body in bodies)
        {
            text.Append(text.Length == 0 ? string.Empty : body.BeginsGroup ? "，" : "、");
            var prefix = body.Body?.Prefix;
            var isShared = elidesPrefix && !body.BeginsGroup && prefix is not null && prefix == shared
                && body.Printed.StartsWith(prefix, StringComparison.Ordinal);
            text.Append(isShared ? body.Printed[prefix!.Length..] : body.Printed);
            shared = prefix;
        }

        return text.ToString();
    }
}
