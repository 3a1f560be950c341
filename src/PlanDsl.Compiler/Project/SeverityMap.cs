using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>
/// How much each diagnostic weighs in a project. What it does not name weighs what its descriptor says.
/// </summary>
public sealed class SeverityMap
{
    // None for nearly every project: then the dictionary's code is not even loaded.
    private readonly ImmutableDictionary<string, Severity?>? byCode;

    private SeverityMap(ImmutableDictionary<string, Severity?>? byCode) => this.byCode = byCode;

    /// <summary>Changes nothing.</summary>
    public static SeverityMap Default { get; } = new(null);

    /// <summary>The same with one more entry; the last one for a code counts.</summary>
    /// <param name="code">PLN and four digits.</param>
    /// <param name="severity">What it weighs; null to leave it out.</param>
    public SeverityMap With(string code, Severity? severity) =>
        new((byCode ?? ImmutableDictionary<string, Severity?>.Empty).SetItem(code, severity));

    /// <summary>The findings with their weight in this project. Errors of the compiler stay errors.</summary>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found)
    {
        if (byCode is null)
        {
            return found;
        }

        var weighed = ImmutableArray.CreateBuilder<Diagnostic>(found.Length);
        foreach (var finding in found)
        {
            if (finding.Descriptor.Severity == Severity.Error
                || !byCode.TryGetValue(finding.Descriptor.Code, out var severity))
            {
                weighed.Add(finding);
            }
            else if (severity is { } weight)
            {
                weighed.Add(finding with { Descriptor = finding.Descriptor with { Severity = weight } });
            }
        }

        return weighed.ToImmutable();
    }
}
