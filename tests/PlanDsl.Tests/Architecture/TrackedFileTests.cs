using System.Text.RegularExpressions;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>What no tracked file may hold.</summary>
public sealed partial class TrackedFileTests
{
    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() => Assert.Empty(
        TrackedFiles.Text
            .Where(static path => !path.StartsWith("tests/PlanDsl.Tests/Architecture/", StringComparison.Ordinal))
            .SelectMany(static path => TrackedFiles.Read(path).Split('\n')
                .Select((line, index) => (line, Place: $"{path}:{index + 1}")))
            .Where(static entry => MachinePath().IsMatch(entry.line))
            .Select(static entry => entry.Place));

    [Theory]
    [InlineData("cd /home/someone/project", true)]
    [InlineData("see /" + "tmp/x.docx", true)]
    [InlineData(@"C:\Users\someone", true)]
    [InlineData("/Users/someone/plan", true)]
    [InlineData("https://example.com/home/page", false)]
    [InlineData("docs/tmp/x", false)]
    [InlineData("表/tmp", false)]
    public void A_machines_path_is_told_from_other_paths(string line, bool expected) =>
        Assert.Equal(expected, MachinePath().IsMatch(line));

    [GeneratedRegex(@"(?<![\w./])/(tmp|home|root|Users)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();
}
