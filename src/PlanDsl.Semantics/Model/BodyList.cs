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
        foreach (var word in Words(bodies, elidesPrefix))
        {
            text.Append(word.Separator).Append(word.Text);
        }

        return text.ToString();
    }

    /// <summary>The same, a body a word.</summary>
    public static IEnumerable<BodyWord> Words(IEnumerable<BodyReference> bodies, bool elidesPrefix = false)
    {
        string? shared = null;
        var isFirst = true;
        foreach (var body in bodies)
        {
            var prefix = body.Body?.Prefix;
            var isShared = elidesPrefix && !body.BeginsGroup && prefix is not null && prefix == shared
                && body.Printed.StartsWith(prefix, StringComparison.Ordinal);
            yield return new BodyWord(
                isFirst ? string.Empty : body.BeginsGroup ? "，" : "、",
                isShared ? body.Printed[prefix!.Length..] : body.Printed,
                body);
            (shared, isFirst) = (prefix, false);
        }
    }
}
