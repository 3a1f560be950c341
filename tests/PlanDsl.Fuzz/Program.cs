using System.Diagnostics;
using System.Globalization;
using PlanDsl.Fuzz;
using PlanDsl.Fuzz.Disks;
using PlanDsl.Fuzz.Growth;
using PlanDsl.Fuzz.Inputs;

// Many texts through the whole compiler, the same ones for the same seed. Exit code 1: a text breaks a law.
if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(
        "usage: --inputs N --generated N --hostile N --validate N --stress N --growth N --shape NAME-PART --seed N");
    return 2;
}

var root = Environment.CurrentDirectory;
while (!File.Exists(Path.Combine(root, "PlanDsl.sln")))
{
    if (Path.GetDirectoryName(root) is not { } above)
    {
        Console.Error.WriteLine("PlanDsl.sln is in no folder above.");
        return 2;
    }

    root = above;
}

var texts = new FuzzTexts(Corpus.Load(root), options.Seed);
var isGood = Run("inputs", options.Inputs, texts.CheckInputs);
isGood &= Run("generated plans", options.Generated, texts.CheckPlans);
isGood &= Run("plans with hostile text", options.Hostile, texts.CheckHostile);
isGood &= Run("plans with their outputs validated", options.Validate, texts.CheckValid);
isGood &= Run("rounds of two runs at once", options.Stress, rounds => DiskStress.Check(rounds, options.Seed));
isGood &= Run("times", options.Growth, size => GrowthRun.Check(size, options.Shape, Console.WriteLine));
var missing = texts.MissingKeywords(options.Generated).ToList();
if (missing.Count > 0)
{
    Console.WriteLine($"In no generated plan: {string.Join('、', missing)}");
}

return isGood && missing.Count == 0 ? 0 : 1;

static bool Run(string name, int count, Func<int, Failure?> check)
{
    if (count == 0)
    {
        return true;
    }

    var clock = Stopwatch.StartNew();
    var failure = check(count);
    var seconds = clock.Elapsed.TotalSeconds;
    Console.WriteLine(failure is null
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {name}: no law broken, {seconds:F0} s, {count / seconds:N0} a second")
        : $"{name}: number {failure.Index} breaks a law\n--- smallest text\n{failure.Text}\n"
            + $"--- reason\n{failure.Reason}");
    return failure is null;
}
