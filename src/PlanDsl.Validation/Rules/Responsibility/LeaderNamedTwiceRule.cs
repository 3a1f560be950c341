using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Responsibility;

/// <summary>A person has one place in a leading group; heading its office is no second one.</summary>
/// <remarks>{0}: name; {1}: what the group is called.</remarks>
internal sealed class LeaderNamedTwiceRule() : PlanRule(new(
    "PLN3049",
    Severity.Warning,
    new("领导小组里同一人写了两次", "Named twice in a leading group"),
    new("“{0}”在“{1}”里写了两次。", "\"{0}\" is named twice in \"{1}\"."),
    new("删去一处；确有两人同名的，写“容许 PLN3049：理由”。", "Delete one; for two people of one name write \"allow PLN3049: reason\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan) =>
        Contents.Of<LeadershipSymbol>(plan).SelectMany(Repeated);

    private IEnumerable<Diagnostic> Repeated(LeadershipSymbol group)
    {
        var first = new Dictionary<string, Location>();
        foreach (var leader in group.Roles.Where(static r => r.Role != Keyword.OfficeHead)
                     .SelectMany(static r => r.Leaders))
        {
            var name = leader.Name ?? leader.Post;
            if (!first.TryAdd(name, leader.Location))
            {
                yield return Report(leader.Location, name, group.Kind) with
                {
                    Related = [new RelatedLocation(first[name], new Bilingual("先在这里写了", "First named here"))],
                };
            }
        }
    }
}
