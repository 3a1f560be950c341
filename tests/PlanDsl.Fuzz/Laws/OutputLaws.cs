using System.Text;
using DocumentFormat.OpenXml;
using PlanDsl.Compiler;
using PlanDsl.Fuzz.Outputs;

namespace PlanDsl.Fuzz.Laws;

/// <summary>Outputs are what they claim: packages that Office opens, C# that compiles, names for any disk.</summary>
internal static class OutputLaws
{
    private const int LongestName = 255;

    /// <summary>All of it; slow, so for a sample.</summary>
    public static void Check(IReadOnlyCollection<OutputFile> outputs)
    {
        CheckNames(outputs);
        var faults = outputs.SelectMany(static o => OfficeFiles.Errors(o, FileFormatVersions.Microsoft365)).ToList();
        Law.Holds(faults.Count == 0, "a package is not valid", Details(faults));
        var code = outputs.Where(static o => o.Kind == OutputKind.CSharp)
            .Select(static o => Encoding.UTF8.GetString(o.Content));
        var problems = GeneratedAssembly.Compile(code, out _);
        Law.Holds(problems.Count == 0, "the C# does not compile", Details(problems));
    }

    /// <summary>Any disk takes the names, and tells them apart.</summary>
    public static void CheckNames(IReadOnlyCollection<OutputFile> outputs)
    {
        foreach (var name in outputs.SelectMany(static output => output.Path.Split('/')))
        {
            VisibleLaws.CheckLine(name, "the name of an output");
            var isGood = Encoding.UTF8.GetByteCount(name) is > 0 and <= LongestName
                && name.IndexOfAny([.. "<>:\"\\|?*"]) < 0
                && name[^1] is not ('.' or ' ')
                && name.Split('.')[0].TrimEnd().ToUpperInvariant()
                    is not ("CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', _] or ['L', 'P', 'T', _]);
            Law.Holds(isGood, "no disk takes the name of an output", $": {name}");
        }

        // Some disks do not tell a from A, nor é from e with an accent.
        Law.Holds(
            outputs.DistinctBy(static o => o.Path.Normalize().ToUpperInvariant()).Count() == outputs.Count,
            "two outputs have one name");
    }

    private static string Details(IEnumerable<string> faults) => string.Concat(faults.Select(static f => "\n" + f));
}
