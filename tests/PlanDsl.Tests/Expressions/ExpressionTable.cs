using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Expressions;

/// <summary>The tables of expressions beside this file, and how a test says which lines are wrong.</summary>
internal static class ExpressionTable
{
    private const string Folder = "tests/PlanDsl.Tests/Expressions/";

    /// <summary>The cells of each line of a table; lines that begin with # are remarks.</summary>
    internal static IEnumerable<string[]> Lines(string name) =>
        from line in File.ReadLines(Repository.PathTo(Folder + name))
        where line.Length > 0 && line[0] != '#'
        select line.Split('\t');

    /// <summary>What stands before the table on its page of docs.</summary>
    internal static string Introduction(string name) => File.ReadAllText(Repository.PathTo(Folder + name));

    /// <summary>Fails with the lines that are wrong.</summary>
    internal static void Refuse(IEnumerable<string> wrong)
    {
        if (string.Join('\n', wrong) is { Length: > 0 } lines)
        {
            Assert.Fail(lines);
        }
    }
}
