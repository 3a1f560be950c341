using System.Globalization;
using PlanDsl.Compiler;
using PlanDsl.Fuzz.Laws;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Growth;

/// <summary>
/// The law of time: four times the text may take somewhat more than four times as long, not sixteen times. Generous,
/// for machines are shared: what is done in a moment is never judged, and what breaks the law is measured again.
/// </summary>
internal static class GrowthRun
{
    /// <summary>Four times the text, in a quadratic step, takes sixteen times as long.</summary>
    private const double MostGrowth = 9;

    private const int Tries = 3;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(0.5);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The first text that takes too long; null if there is none.</summary>
    /// <param name="size">How often a text repeats what it repeats; at most.</param>
    /// <param name="shape">What the names of the texts contain that are timed; empty for all.</param>
    /// <param name="report">Gets a line for each text that takes more than a moment.</param>
    public static Failure? Check(int size, string shape, Action<string> report)
    {
        Failure? first = null;
        var index = 0;
        foreach (var (name, make) in LargeTexts.All.Where(text => text.Key.Contains(shape, StringComparison.Ordinal)))
        {
            foreach (var step in Steps)
            {
                if (Judge(name, step.Name, make, step.Run, size, report) is { } reason)
                {
                    report(reason);
                    first ??= new Failure(index, name, reason);
                }
            }

            index++;
        }

        return first;
    }

    private static IReadOnlyList<(string Name, Action<string> Run)> Steps { get; } =
    [
        ("check", static text => PlanCompiler.Check(new TextHost(text), TextHost.Main)),
        ("build", static text => PlanCompiler.Build(new TextHost(text), TextHost.Main, BuildOptions.Everything)),
        ("calendar", static text => PlanCompiler.MakeCalendar(new TextHost(text), TextHost.Main, null, null)),
        ("format", static text => Formatter.Format(SyntaxTree.Parse(new SourceText(TextHost.Main, text)))),
        ("fix", static text => PlanFixer.Fix(new TextHost(text), TextHost.Main)),
    ];

    private static string? Judge(
        string name, string step, Func<int, string> make, Action<string> run, int size, Action<string> report)
    {
        var (small, large) = (make(size / 4), make(size));
        run(make(2));
        for (var left = Tries; ; left--)
        {
            if (Throws(() => Time(run, small)) is { } thrown)
            {
                return $"{name}, {step}: {thrown}";
            }

            if (Time(run, large) is not { } slow)
            {
                return $"{name}, {step}: {size:N0} times do not end in {Patience.TotalMinutes} minutes";
            }

            if (slow < Moment)
            {
                return null;
            }

            var quick = Time(run, small) ?? slow;
            var growth = slow / quick;
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, {step}: {size:N0} times take {slow.TotalSeconds:F1} s, {growth:F1} times a quarter of it");
            if (growth <= MostGrowth)
            {
                report(line);
                return null;
            }

            if (left == 1)
            {
                return line;
            }
        }
    }

    private static string? Throws(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (AggregateException problem)
        {
            var bug = problem.GetBaseException();
            return $"{bug.GetType().Name} {bug.Message} {bug.StackTrace?.Split('\n')[0]}";
        }
    }

    /// <summary>How long processors work on it; null if it does not end.</summary>
    private static TimeSpan? Time(Action<string> run, string text)
    {
        GC.Collect();
        var before = Environment.CpuUsage.UserTime;
        var work = Task.Run(() => run(text));
        return work.Wait(Patience) ? Environment.CpuUsage.UserTime - before : null;
    }
}
