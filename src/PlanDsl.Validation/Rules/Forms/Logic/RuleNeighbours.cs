using PlanDsl.Semantics;

namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>Rules by the fields that they read.</summary>
internal sealed class RuleNeighbours
{
    // A sum of more fields than this is held against nothing: it would take long and find little.
    private const int MostFields = 24;

    private readonly Dictionary<FieldSymbol, List<RuleSymbol>> byField = [];

    /// <summary>Adds a rule; one about a great many fields is left out.</summary>
    internal void Add(RuleSymbol rule)
    {
        var fields = rule.Condition.Fields.Take(MostFields + 1).ToList();
        foreach (var field in fields.Count > MostFields ? [] : fields)
        {
            if (!byField.TryGetValue(field, out var rules))
            {
                byField.Add(field, rules = []);
            }

            rules.Add(rule);
        }
    }

    /// <summary>The rules added before that share a field with one, then those that share one with these.</summary>
    internal List<RuleSymbol> Near(RuleSymbol rule, int most)
    {
        var found = new List<RuleSymbol>();
        var seen = new HashSet<FieldSymbol>();
        var fields = new Queue<FieldSymbol>(rule.Condition.Fields.Take(MostFields));
        while (found.Count < most && fields.TryDequeue(out var field))
        {
            foreach (var other in seen.Add(field) ? byField.GetValueOrDefault(field, []) : [])
            {
                if (found.Count < most && !found.Contains(other))
                {
                    found.Add(other);
                    other.Condition.Fields.ToList().ForEach(fields.Enqueue);
                }
            }
        }

        return found;
    }
}
