using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>Takes out the warnings that the author accepts (容许), and reports those that accept nothing.</summary>
public static class Acceptance
{
    private static readonly DescriptorList List = new();

    /// <summary>An accepted warning that does not occur. {0}: code.</summary>
    private static readonly DiagnosticDescriptor Unused = List.Warning(
        "PLN3018",
        new("容许没有用上", "Accepted warning does not occur"),
        new("这里没有{0}可容许。", "There is no {0} here to accept."),
        new("删去这行；错误（而不是提示）不能容许。", "Delete the line; errors cannot be accepted."));

    /// <summary>What it reports.</summary>
    public static IEnumerable<DiagnosticDescriptor> Diagnostics => List.All;

    /// <summary>What is left, with one finding for each 容许 that was not used. Errors are never accepted.</summary>
    public static ImmutableArray<Diagnostic> Apply(PlanModel plan, ImmutableArray<Diagnostic> found)
    {
        if (plan.Allows.IsEmpty)
        {
            return found;
        }

        var left = ImmutableArray.CreateBuilder<Diagnostic>();
        var scopes = new AcceptedScopes(plan.Allows);
        foreach (var finding in found)
        {
            if (!scopes.Use(finding))
            {
                left.Add(finding);
            }
        }

        left.AddRange(scopes.Unused
            .Select(static a => Diagnostic.Create(Unused, a.Location, a.Code)));
        return left.ToImmutable();
    }

    /// <summary>What <see cref="Apply"/> takes out, each with the first 容许 that accepts it.</summary>
    public static ImmutableArray<AcceptedFinding> Accepted(PlanModel plan, ImmutableArray<Diagnostic> found)
    {
        if (plan.Allows.IsEmpty)
        {
            return [];
        }

        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();
        var scopes = new AcceptedScopes(plan.Allows);
        foreach (var finding in found)
        {
            if (scopes.FirstAccepting(finding) is { } allow)
            {
                accepted.Add(new AcceptedFinding(finding, allow.Reason, allow.Location));
            }
        }

        return accepted.ToImmutable();
    }
}
