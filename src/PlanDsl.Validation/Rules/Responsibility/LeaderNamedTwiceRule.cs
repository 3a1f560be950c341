using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>PLN3049: a person has one place in a leading group; heading its office is no second one.</summary>
internal sealed class LeaderNamedTwiceRule : IRule
{
    public IEnumerable<Diagnostic> Check(PlanModel plan) =>
        PlanReading.Content(plan).OfType<LeadershipSymbol>().SelectMany(Repeated);

    private static IEnumerable<Diagnostic> Repeated(LeadershipSymbol group)
    {
        var first = new Dictionary<string, Location>();
        foreach (var leader in group.Roles.Where(static r => r.Role != Keyword.OfficeHead)
                     .SelectMany(static r => r.Leaders))
        {
            var name = leader.Name ?? leader.Post;
            if (!first.TryAdd(name, leader.Location))
            {
                yield return Diagnostic.Create(ContentRuleDiagnostics.LeaderNamedTwice, leader.Location, name) with
                {
                    Related = [new RelatedLocation(first[name], new Bilingual("先在这里写了", "First named here"))],
                };
            }
        }
    }
}
