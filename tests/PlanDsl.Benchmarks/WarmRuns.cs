using System.Diagnostics;
using System.Text;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Benchmarks;

/// <summary>Work inside a process that has done it before, as in an editor or a service.</summary>
internal static class WarmRuns
{
    private const int MegaByte = 1024 * 1024;

    public static IEnumerable<Measurement> Measure(string folder)
    {
        var plan = Directory.GetFiles(folder, "*.plan").Order(StringComparer.Ordinal).First().Replace('\\', '/');
        var host = new FolderHost();
        var text = Repeat(File.ReadAllText(plan), MegaByte);
        var source = new SourceText("big.plan", text);
        yield return new Measurement("build everything, warm", Time(200, 200, () =>
        {
            var result = PlanCompiler.Build(host, plan, BuildOptions.Everything);
            if (result.Outputs.IsEmpty)
            {
                throw new InvalidOperationException("the plan has errors");
            }
        }))
        { Target = 10 };
        yield return new Measurement(
            $"parse {Encoding.UTF8.GetByteCount(text) / (double)MegaByte:0.00} MB of plan",
            Time(50, 20, () => SyntaxTree.Parse(source)))
        { Target = 20 };
    }

    private static List<double> Time(int runs, int warmUp, Action work)
    {
        var times = new List<double>();
        for (var run = -warmUp; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            work();
            if (run >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return times;
    }

    /// <summary>A plan with its chapters written again and again until it has a size in UTF-8.</summary>
    private static string Repeat(string text, int size)
    {
        var tree = SyntaxTree.Parse(new SourceText("plan", text));
        var plan = tree.Root.Members.OfType<EntrySyntax>().First(static entry => entry.Keyword == Keyword.Plan);
        var chapters = plan.Block!.Members.OfType<EntrySyntax>()
            .Where(static entry => entry.Keyword == Keyword.Chapter).ToList();
        var start = chapters[0].Span.Start;
        var end = chapters[^1].Span.End;
        var body = text[start..end] + "\n\n  ";
        var times = (size - Encoding.UTF8.GetByteCount(text)) / Encoding.UTF8.GetByteCount(body);
        return text[..start] + string.Concat(Enumerable.Repeat(body, Math.Max(times, 0))) + text[start..];
    }
}
