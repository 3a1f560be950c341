using System.Text.RegularExpressions;
using PlanDsl.Syntax;

namespace PlanDsl.Tests.Testing;

/// <summary>
/// What the comments of a sample say is reported: <c>// expect: PLN2003 PLN2005</c> on the line itself,
/// <c>// expect@13 PLN4003</c> for a line that can hold no comment, <c>// 期待 PLN0006 2:4</c> for a place.
/// </summary>
internal static partial class ExpectedFindings
{
    /// <summary>Each as "line code", as often as it is expected, in order.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var found = new List<(int Line, string Code)>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            found.AddRange(Here().Matches(lines[i]).SelectMany(m => Codes(i + 1, m.Groups[1].Value)));
            found.AddRange(There().Matches(lines[i])
                .SelectMany(static m => Codes(Line(m.Groups[1]), m.Groups[2].Value)));
            found.AddRange(Place().Matches(lines[i]).Select(static m => (Line(m.Groups[2]), m.Groups[1].Value)));
        }

        return Ordered(found);
    }

    /// <summary>The findings themselves in the same form.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> diagnostics) =>
        Ordered(diagnostics.Select(static d =>
            (d.Location.Source.GetPosition(d.Location.Span.Start).Line + 1, d.Descriptor.Code)));

    private static List<string> Ordered(IEnumerable<(int Line, string Code)> findings) =>
        [.. findings.Order().Select(static f => $"{f.Line} {f.Code}")];

    private static IEnumerable<(int Line, string Code)> Codes(int line, string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (line, c));

    private static int Line(Group group) => int.Parse(group.ValueSpan);

    [GeneratedRegex(@"// expect:((?: PLN\d{4})+)")]
    private static partial Regex Here();

    [GeneratedRegex(@"// expect@(\d+)(?::\d+)?((?: PLN\d{4})+)")]
    private static partial Regex There();

    [GeneratedRegex(@"// 期待 (PLN\d{4}) (\d+):\d+")]
    private static partial Regex Place();
}
