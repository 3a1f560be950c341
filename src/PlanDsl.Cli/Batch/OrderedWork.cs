using System.Runtime.ExceptionServices;

namespace PlanDsl.Cli.Batch;

/// <summary>
/// Works on several things side by side and deals with the results one by one in the order of the things, so that what
/// a run says and writes does not depend on how many processors there are. Few results wait at any time.
/// </summary>
internal static class OrderedWork
{
    /// <summary>Results that may wait for their turn, for each thread.</summary>
    private const int Ahead = 16;

    /// <summary>Does all of it.</summary>
    /// <param name="things">What to work on.</param>
    /// <param name="threads">How many at once; with one, everything happens on the calling thread.</param>
    /// <param name="work">What to do with a thing, on any thread.</param>
    /// <param name="finish">
    /// What to do with its result, on the calling thread, in order. The function gives the result or throws what the
    /// work threw.
    /// </param>
    internal static void Run<TThing, TResult>(
        IReadOnlyList<TThing> things, int threads, Func<TThing, TResult> work, Action<TThing, Func<TResult>> finish)
    {
        if (threads <= 1 || things.Count <= 1)
        {
            foreach (var thing in things)
            {
                finish(thing, () => work(thing));
            }

            return;
        }

        var outcomes = new Outcome<TResult>?[things.Count];
        using var places = new SemaphoreSlim(threads * Ahead);
        using var stop = new CancellationTokenSource();
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(threads, things.Count)).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(static worker => worker.Start());
        try
        {
            for (var i = 0; i < things.Count; i++)
            {
                var outcome = Wait(i);
                finish(things[i], outcome.Take);
                places.Release();
            }
        }
        finally
        {
            stop.Cancel();
            workers.ForEach(static worker => worker.Join());
        }

        Outcome<TResult> Wait(int i)
        {
            lock (outcomes)
            {
                while (outcomes[i] is null)
                {
                    Monitor.Wait(outcomes);
                }

                var outcome = outcomes[i]!;
                outcomes[i] = null;
                return outcome;
            }
        }

        void Work()
        {
            // A place is taken before a thing: whoever has the lowest thing has a place, so the order never blocks.
            while (TryEnter() && Interlocked.Increment(ref next) is var i && i < things.Count)
            {
                var outcome = Outcome<TResult>.Of(() => work(things[i]));
                lock (outcomes)
                {
                    outcomes[i] = outcome;
                    Monitor.PulseAll(outcomes);
                }
            }
        }

        bool TryEnter()
        {
            try
            {
                places.Wait(stop.Token);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    /// <summary>A result, or what was thrown instead.</summary>
    private sealed record Outcome<TResult>(TResult? Result, ExceptionDispatchInfo? Thrown)
    {
        internal static Outcome<TResult> Of(Func<TResult> work)
        {
            try
            {
                return new Outcome<TResult>(work(), null);
            }
            catch (Exception thrown)
            {
                // It is thrown again where the result is asked for.
                return new Outcome<TResult>(default, ExceptionDispatchInfo.Capture(thrown));
            }
        }

        internal TResult Take()
        {
            Thrown?.Throw();
            return Result!;
        }
    }
}
