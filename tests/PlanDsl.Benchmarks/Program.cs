using PlanDsl.Benchmarks;

// Median times of what people wait for, against the targets. No timing decides a test: this is run by hand.
var root = Project.FindRoot();
var plan = args.Length > 0 ? Path.GetFullPath(args[0]) : Path.Combine(root, "plans", "shanghai-2020");
if (!Directory.Exists(plan))
{
    Console.Error.WriteLine($"There is no folder {plan}");
    return 2;
}

using var work = new WorkFolder();
Console.WriteLine("Publishing the CLI as it is installed: self-contained, ReadyToRun …");
if (Project.Publish(root, work.PathTo("cli")) is not { } tool)
{
    return 2;
}

var cold = new ColdRuns(tool, plan, work).Measure(runs: 20);
var warm = WarmRuns.Measure(plan);
var table = new ResultTable(cold.Concat(warm).ToList());
Console.WriteLine();
Console.Write(table.Format());
return table.AllMet ? 0 : 1;
