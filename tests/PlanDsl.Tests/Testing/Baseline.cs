using Xunit;

namespace PlanDsl.Tests.Testing;

/// <summary>
/// Compares a text with the one a person has reviewed and committed; one that is not there is a failure.
/// PLANDSL_UPDATE=1 writes the new text instead.
/// </summary>
internal static class Baseline
{
    /// <summary>What a failure says at its end.</summary>
    internal const string Advice = """
        The whole text is in __mismatch__ beside it. If the new text is right, run:
          PLANDSL_UPDATE=1 dotnet test
        and review the change with git diff.
        """;

    /// <summary>Whether new texts take the place of those that were reviewed.</summary>
    internal static bool Updating => Environment.GetEnvironmentVariable("PLANDSL_UPDATE") == "1";

    /// <summary>Compares with a file of the project; the path's parts start at the project's folder.</summary>
    public static void Check(string actual, params string[] path) =>
        Check(actual, static text => text, path);

    /// <summary>Compares what a reading of both texts leaves; what is written or shown is the whole text.</summary>
    public static void Check(string actual, Func<string, string> read, params string[] path)
    {
        var file = Repository.PathTo(path);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "(the baseline is not committed)";
        if (read(expected) == read(actual))
        {
            return;
        }

        var mismatch = Path.Combine(Path.GetDirectoryName(file)!, "__mismatch__", Path.GetFileName(file));
        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, actual);
        Assert.Fail(Describe(read(expected), read(actual), string.Join('/', path)));
    }

    private static string Describe(string expected, string actual, string name)
    {
        var was = expected.Split('\n');
        var now = actual.Split('\n');
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
        {
            line++;
        }

        return $"""
            {name} differs from line {line + 1}:
              expected: {(line < was.Length ? was[line] : "(end)")}
              actual:   {(line < now.Length ? now[line] : "(end)")}
            {Advice}
            """;
    }
}
