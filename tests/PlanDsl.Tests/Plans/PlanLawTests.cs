using DocumentFormat.OpenXml;
using PlanDsl.Compiler;
using PlanDsl.Fuzz.Outputs;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Plans;

/// <summary>What holds for every output of every real plan.</summary>
public sealed class PlanLawTests
{
    public static TheoryData<string> Names => PlanSample.Names;

    /// <summary>Same input, same bytes, in another folder and on another run.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Output_depends_on_nothing_but_the_sources(string name)
    {
        var folder = Directory.CreateTempSubdirectory("plandsl-").FullName;
        try
        {
            Copy(Repository.PathTo("plans"), Path.Combine(folder, "plans"));
            var here = PlanSample.Build(name);
            var there = PlanSample.BuildIn(folder, name);

            Assert.Equal(ManifestJson.Write(here.Manifest!), ManifestJson.Write(there.Manifest!));
            Assert.Equal(here.Outputs.Select(o => o.Path), there.Outputs.Select(o => o.Path));
            Assert.All(here.Outputs.Zip(there.Outputs), pair => Assert.Equal(pair.First.Content, pair.Second.Content));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_package_follows_the_schema(string name)
    {
        foreach (var version in (FileFormatVersions[])
            [FileFormatVersions.Office2010, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365])
        {
            Assert.Equal([], PlanSample.Build(name).Outputs.SelectMany(o => OfficeFiles.Errors(o, version)));
        }
    }

    /// <summary>Plans and registries stand as plandsl fmt writes them.</summary>
    [Fact]
    public void Every_file_is_formatted()
    {
        foreach (var file in Directory.GetFiles(Repository.PathTo("plans"), "*.plan", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.Equal(text, Formatter.Format(SyntaxTree.Parse(new SourceText(file, text))));
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*.plan", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
