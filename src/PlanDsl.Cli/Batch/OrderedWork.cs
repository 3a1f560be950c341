using System.Runtime.ExceptionServices;

namespace PlanDsl.Cli.Batch;

/// <summary>
/// Works on several things side by side and deals with the results one by one in the order of the things, so that what
/// a run says and writes does not depend on how many processors there are. Few results wait at any time.
/// </summary>
internal static class OrderedWork
{
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

        using var crew = new Crew<TThing, TResult>(things, threads, work);
        for (var i = 0; i < things.Count; i++)
        {
            finish(things[i], crew.Wait(i).Take);
            crew.MakePlace();
        }
    }

    /// <summary>The threads, and the results that wait for their turn.</summary>
    private sealed class Crew<TThing, TResult> : IDisposable
    {
        /// <summary>Results that may wait, for each thread.</summary>
        private const int Ahead = 16;

        private readonly IReadOnlyList<TThing> things;
        private readonly Func<TThing, TResult> work;
        private readonly Outcome<TResult>?[] outcomes;
        private readonly SemaphoreSlim places;
        private readonly CancellationTokenSource stop = new();
        private readonly List<Thread> threads;
        private int last = -1;

        internal Crew(IReadOnlyList<TThing> things, int threads, Func<TThing, TResult> work)
        {
            this.things = things;
            this.work = work;
            outcomes = new Outcome<TResult>?[things.Count];
            places = new SemaphoreSlim(threads * Ahead);
            this.threads = [.. Enumerable.Range(0, Math.Min(threads, things.Count)).Select(_ => new Thread(Work))];
            this.threads.ForEach(static thread => thread.Start());
        }

        /// <summary>Waits for the result of a thing.</summary>
        internal Outcome<TResult> Wait(int i)
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

        /// <summary>Lets one more thing be begun.</summary>
        internal void MakePlace() => places.Release();

        /// <summary>Ends the threads, wherever they are.</summary>
        public void Dispose()
        {
            stop.Cancel();
            threads.ForEach(static thread => thread.Join());
            stop.Dispose();
            places.Dispose();
        }

        private void Work()
        {
            // A place is taken before a thing: whoever has the lowest thing has a place, so the order never blocks.
            while (TryEnter() && Interlocked.Increment(ref last) is var i && i < things.Count)
            {
                var outcome = Outcome<TResult>.Of(() => work(things[i]));
                lock (outcomes)
                {
                    outcomes[i] = outcome;
                    Monitor.PulseAll(outcomes);
                }
            }
        }

        private bool TryEnter()
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
