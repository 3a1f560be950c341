using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Gives a parsed plan its meaning.</summary>
public static class Binder
{
    /// <summary>Binds a file and the files it imports. Pure; never throws for any tree.</summary>
    /// <param name="main">The file with the plan.</param>
    /// <param name="imports">All files it imports, directly or not, each once.</param>
    public static BindResult Bind(SyntaxTree main, ImmutableArray<SyntaxTree> imports) =>
        throw new NotSupportedException($"{main}{imports}");
}
