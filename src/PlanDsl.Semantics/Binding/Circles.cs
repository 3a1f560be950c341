namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Which of many things come back to themselves by what each leads to (Tarjan's components, without recursion): one
/// walk over all of them, however long their chains are.
/// </summary>
/// <param name="next">The numbers of the things that each leads to.</param>
internal sealed class Circles(IReadOnlyList<int[]> next)
{
    private const int Unseen = 0;

    private readonly int[] circleOf = new int[next.Count];
    private readonly bool[] leadsToItself = new bool[next.Count];
    private readonly int[] order = new int[next.Count];
    private readonly int[] lowest = new int[next.Count];
    private readonly bool[] isOpen = new bool[next.Count];
    private readonly Stack<int> open = new();
    private readonly Stack<(int Node, int Done)> path = new();
    private int count;
    private int circles;

    /// <summary>Whether each of them comes back to itself.</summary>
    internal static bool[] Find(IReadOnlyList<int[]> next) => [.. Number(next).Select(static c => c > 0)];

    /// <summary>The number, from 1, of the circle, or knot of circles, that each of them is in; 0 for none.</summary>
    internal static int[] Number(IReadOnlyList<int[]> next)
    {
        var circles = new Circles(next);
        for (var start = 0; start < next.Count; start++)
        {
            if (circles.order[start] == Unseen)
            {
                circles.Walk(start);
            }
        }

        return circles.circleOf;
    }

    private void Walk(int start)
    {
        Enter(start);
        while (path.TryPop(out var step))
        {
            var (node, done) = step;
            if (done == next[node].Length)
            {
                Leave(node);
                continue;
            }

            path.Push((node, done + 1));
            var further = next[node][done];
            if (order[further] == Unseen)
            {
                Enter(further);
            }
            else if (isOpen[further])
            {
                lowest[node] = Math.Min(lowest[node], order[further]);
                leadsToItself[node] |= further == node;
            }
        }
    }

    private void Enter(int node)
    {
        order[node] = lowest[node] = ++count;
        isOpen[node] = true;
        open.Push(node);
        path.Push((node, 0));
    }

    private void Leave(int node)
    {
        if (path.TryPeek(out var before))
        {
            lowest[before.Node] = Math.Min(lowest[before.Node], lowest[node]);
        }

        if (lowest[node] != order[node])
        {
            return;
        }

        var isCircle = open.Peek() != node || leadsToItself[node];
        circles += isCircle ? 1 : 0;
        int member;
        do
        {
            member = open.Pop();
            isOpen[member] = false;
            circleOf[member] = isCircle ? circles : 0;
        }
        while (member != node);
    }
}
