using System.Globalization;
using PlanDsl.Benchmarks;

// Median times of what people wait for, against the targets. No timing decides a test: this is run by hand.
var root = Project.FindRoot();
if (args is ["batch", ..])
{
    using var counties = new WorkFolder();
    var made = Project.Publish(root, Image.Native, counties.PathTo(Image.Native), "-p:PublishAot=true");
    var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : CountyPlans.All;
    return made.Tool is { } program && new BatchRuns(root, counties).Run(program, count) ? 0 : 1;
}

var plan = args.Length > 0 ? Path.GetFullPath(args[0]) : Path.Combine(root, "plans", "shanghai-2020");
if (!Directory.Exists(plan))
{
    Console.Error.WriteLine($"There is no folder {plan}");
    return 2;
}

using var work = new WorkFolder();
Console.WriteLine("Publishing the CLI as it is installed: native and ReadyToRun composite …");
var composite = Project.Publish(root, Image.Composite, work.PathTo(Image.Composite));
if (composite.Tool is null)
{
    return 2;
}

// Where there is no linker, only the composite is measured, and the table says so.
var native = Project.Publish(root, Image.Native, work.PathTo(Image.Native), "-p:PublishAot=true");
Image[] images = [native, composite];
var cold = new ColdRuns(images, plan, work).Measure(runs: 20);
var warm = WarmRuns.Measure(plan);
var table = new ResultTable([.. cold, .. warm]);
Console.WriteLine();
Console.Write(table.Format());
foreach (var image in images)
{
    Console.WriteLine(image.Tool is null
        ? $"{image.Name}: could not be made here, not measured"
        : $"{image.Name}: {image.Bytes / 1e6:0.0} MB to install");
}

return table.AllMet ? 0 : 1;
