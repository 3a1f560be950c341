using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>Which project may know which: the list in ARCHITECTURE.md, and nothing else.</summary>
public sealed partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = ReadArrows();

    /// <summary>A namespace, and the folders of src that may use it.</summary>
    private static readonly Dictionary<string, string[]> Owners = new()
    {
        ["Antlr4."] = ["src/PlanDsl.Grammar/", "src/PlanDsl.Syntax/Lowering/", "src/PlanDsl.Syntax/Lexing/"],
        ["PlanDsl.Grammar"] = ["src/PlanDsl.Grammar/", "src/PlanDsl.Syntax/Lowering/", "src/PlanDsl.Syntax/Lexing/"],
        ["DocumentFormat.OpenXml"] = ["src/PlanDsl.Emit.OpenXml/"],
        ["Microsoft.CodeAnalysis"] = ["src/PlanDsl.Emit.CSharp/"],
        ["Sprache"] = ["src/PlanDsl.Syntax/"],
        ["Markdig"] = ["src/PlanDsl.Semantics/"],
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    [Fact]
    public void Every_project_of_src_has_its_arrows() => Assert.Equal(
        Arrows.Keys.Select(static name => "PlanDsl." + name).Order(StringComparer.Ordinal),
        Directory.GetDirectories(Repository.PathTo("src")).Select(Path.GetFileName)
            .Where(static name => File.Exists(Repository.PathTo("src", name!, name + ".csproj")))
            .Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_what_its_arrows_allow(string name)
    {
        var references = Load(name).Descendants("ProjectReference")
            .Select(static reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(static path => Path.GetFileNameWithoutExtension(path)["PlanDsl.".Length..]);
        Assert.Equal(Arrows[name], references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_core_project_has_the_analyzer_that_bans_clock_and_disk(string name)
    {
        // The generated parser is not ours to ban; disk and other programs belong to the command line and to rendering.
        if (name is "Grammar" or "Rendering" or "Cli")
        {
            return;
        }

        var project = Load(name);
        Assert.Contains(project.Descendants("PackageReference"), static reference =>
            reference.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(project.Descendants("AdditionalFiles"), static file =>
            file.Attribute("Include")!.Value.Replace('\\', '/') == "../../BannedSymbols.txt");
    }

    [Fact]
    public void A_foreign_namespace_is_known_in_one_place_only()
    {
        var strays = TrackedFiles.CSharp
            .Where(static path => path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(static path => TrackedFiles.Read(path).Split('\n')
                .Where(static line => line.StartsWith("using ", StringComparison.Ordinal))
                .SelectMany(line => Owners
                    .Where(owner => line.Contains(owner.Key, StringComparison.Ordinal)
                        && !owner.Value.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
                    .Select(_ => $"{path}: {line}")));
        Assert.Empty(strays);
    }

    /// <summary>The list under "Arrows": <c>Emit → Semantics, Syntax</c>, several to a line.</summary>
    private static Dictionary<string, string[]> ReadArrows()
    {
        var document = File.ReadAllText(Repository.PathTo("ARCHITECTURE.md"));
        var list = document.Split("## Arrows")[1].Split("```")[1];
        return Arrow().Matches(list).ToDictionary(
            static arrow => arrow.Groups["from"].Value,
            static arrow => arrow.Groups["to"].Captures.Select(static to => to.Value).Where(static to => to != "-")
                .ToArray());
    }

    [GeneratedRegex(@"(?<from>[\w.]+) → (?<to>[\w.]+|-)(, (?<to>[\w.]+))*")]
    private static partial Regex Arrow();

    private static XElement Load(string name) =>
        XElement.Load(Repository.PathTo("src", $"PlanDsl.{name}", $"PlanDsl.{name}.csproj"));
}
