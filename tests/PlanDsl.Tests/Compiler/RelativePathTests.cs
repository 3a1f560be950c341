using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("a/b.plan", "a/b.plan")]
    [InlineData("./a/../b.plan", "b.plan")]
    [InlineData("a/../../b.plan", "../b.plan")]
    [InlineData("../../b.plan", "../../b.plan")]
    [InlineData("/a//b/./c", "/a/b/c")]
    [InlineData("/", "/")]
    [InlineData("a/", "a")]
    [InlineData(".", ".")]
    [InlineData("", ".")]
    public void Dots_are_worked_out(string path, string expected) =>
        Assert.Equal(expected, RelativePath.Normalize(path));

    [Theory]
    [InlineData("plans/x/", "plans/x/a.plan", "a.plan")]
    [InlineData("plans/x/", "plans/单位/b.plan", "../单位/b.plan")]
    [InlineData("", "../lib/b.plan", "../lib/b.plan")]
    [InlineData("plans/", "../b.plan", "../../b.plan")]
    [InlineData("/p/x/", "/p/y/b.plan", "../y/b.plan")]
    [InlineData("x/", "x", "../x")]
    public void A_path_is_told_from_a_folder(string folder, string path, string expected) =>
        Assert.Equal(expected, RelativePath.From(folder, path));
}
