using PlanDsl.Compiler;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>
/// A remedy can be taken literally: tests/cases/mended has samples of tests/cases/errors as somebody leaves them who
/// does what the finding says and no more. The finding is gone, and no other has come.
/// </summary>
public sealed class MendedCaseTests
{
    public static TheoryData<string> Names =>
    [
        .. new DirectoryInfo(Repository.PathTo("tests", "cases", "mended")).GetFiles()
            .Select(static f => f.Name).Order(),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_remedy_says_mends_it(string name)
    {
        var before = CodesOf($"tests/cases/errors/{name}");
        var after = CodesOf($"tests/cases/mended/{name}");
        Assert.Contains(name[..7], before);
        Assert.DoesNotContain(name[..7], after);
        // Behind an error nothing else is checked, so what a whole plan would lack may come.
        Assert.DoesNotContain(after, c => !before.Contains(c) && c[3] is '1' or '2');
    }

    private static List<string> CodesOf(string path) =>
    [
        .. PlanCompiler.Check(new FolderHost(Repository.Root), path).Diagnostics.Select(static d => d.Descriptor.Code),
    ];
}
